/**
 * How a page of a document looks. One style for screen and paper; it is part of the page, which loads nothing. The page
 * numbers are for browsers that know them; others leave them out.
 */
export const STIJL = `
:root{color-scheme:light dark;--tekst:#1b1b1b;--zacht:#4a4a4a;--vlak:#fff;--lijn:#8a8a8a;--kop:#f0f0f0}
@media (prefers-color-scheme:dark){:root{--tekst:#ececec;--zacht:#bdbdbd;--vlak:#161616;--lijn:#7a7a7a;--kop:#262626}}
*{box-sizing:border-box}
body{margin:0;background:var(--vlak);color:var(--tekst);font:1rem/1.5 system-ui,sans-serif}
main{max-width:42rem;margin:0 auto;padding:2rem 1rem;overflow-wrap:break-word}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 1rem}
h2{font-size:1.2rem;line-height:1.3;margin:1.75rem 0 .5rem}
h3{font-size:1rem;margin:1.25rem 0 .25rem}
p,ul,ol,table,blockquote{margin:0 0 .75rem}
li{margin:0 0 .25rem}
li>p{margin:0}
a{color:inherit}
blockquote{padding-left:1rem;border-left:.2rem solid var(--lijn);color:var(--zacht)}
pre{white-space:pre-wrap}
table{border-collapse:collapse;width:100%}
th,td{border:1px solid var(--lijn);padding:.35rem .5rem;text-align:left;vertical-align:top}
th{background:var(--kop)}
hr{border:0;border-top:1px solid var(--lijn);margin:1.5rem 0}
@page{size:A4;margin:20mm 22mm 22mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt system-ui,sans-serif}}
@media print{
:root{color-scheme:light;--tekst:#000;--zacht:#333;--vlak:#fff;--lijn:#777;--kop:#eee}
body{font-size:10.5pt}
main{max-width:none;padding:0}
h1,h2,h3{break-after:avoid}
li,tr,blockquote{break-inside:avoid}
p{orphans:3;widows:3}
thead{display:table-header-group}
}
`;
