/**
 * What an annual analysis adds to the style of every document. On paper the first sheet stands alone, up to the line; no
 * row and no chart is cut. The parts of a chart differ in filling, so that they do without colour.
 */
export const JAARANALYSESTIJL = `
:root{--balk:#0b5563}
@media (prefers-color-scheme:dark){:root{--balk:#7fd0df}}
main{max-width:48rem}
h2{margin:2rem 0 .5rem}
main>hr:first-of-type~h2{font-size:1.35rem}
main>hr:first-of-type~h2~h2{margin:3rem 0 .75rem;padding-top:.75rem;border-top:.15rem solid var(--lijn)}
h3{font-size:1.05rem;margin:1.5rem 0 .35rem}
hr{margin:2.5rem 0}
td{overflow-wrap:anywhere}
td:nth-child(-n+2)>a:only-child{white-space:nowrap}
.getallen td:not(:first-child),.getallen th:not(:first-child){text-align:right;font-variant-numeric:tabular-nums}
.getallen:not(:has(th:nth-child(4))){max-width:40rem}
.getallen:not(:has(th:nth-child(4))) th:first-child{width:60%}
table:has(~hr) td strong{white-space:nowrap}
.tekening{display:block;max-width:40rem;margin:0 0 .75rem;overflow:visible;color:var(--balk);font-size:.875rem}
.tekening text{fill:var(--tekst);stroke:none}
.tekening .as{font-size:.75rem}
.tekening line{stroke:currentColor}
.tekening .deel-1{fill:currentColor}
.tekening .deel-2{fill:currentColor;fill-opacity:.3;stroke:currentColor}
.tekening .deel-3{fill:none;stroke:currentColor;stroke-dasharray:3 2}
@media (forced-colors:active){.tekening{color:CanvasText}.tekening text{fill:CanvasText}}
@media screen and (max-width:40rem){
th,td{padding:.25rem .3rem;font-size:.85rem;overflow-wrap:anywhere;hyphens:auto}
.getallen:not(:has(th:nth-child(4))) th:first-child{width:50%}
table:has(~hr) :is(td,th){overflow-wrap:break-word;padding:.25rem .2rem;font-size:.8rem}
.getallen:has(~hr) :is(td,th){padding:.25rem .1rem;font-size:.75rem}
table:not(:has(~hr)) :is(td,th):first-child{min-width:5.5rem}
table:has(~hr) td strong{white-space:normal}
}
@page:first{margin:14mm 22mm 16mm}
@media print{
:root{--balk:#000}
main>hr:first-of-type{visibility:hidden;margin:0;break-after:page}
body{font-size:9.5pt;line-height:1.4}
h1{font-size:16pt;margin:0 0 .3rem}
h2{font-size:12pt;margin:.3rem 0 .1rem}
main>hr:first-of-type~h2{font-size:13.5pt}
main>hr:first-of-type~h2~h2{margin:1.4rem 0 .4rem;padding-top:.4rem;border-top-width:.05rem}
h3{font-size:10.5pt;margin:.9rem 0 .25rem}
p,ul,ol,table{margin-bottom:.4rem}
li{margin:0}
:is(p,ul):has(~hr){font-size:8.8pt;line-height:1.25;margin-bottom:.2rem}
table:has(~hr){margin-bottom:.3rem}
.tekening:has(~hr){margin-bottom:.1rem}
table:has(~hr) :is(th,td){font-size:8.2pt;line-height:1.2}
table:has(~hr) td:first-child{min-width:5.6cm}
th,td{font-size:9pt;padding:.1rem .35rem}
table:not(:has(~hr)) :is(td,th):first-child{min-width:2.8cm}
.tekening{max-width:13cm;font-size:8.5pt;break-inside:avoid;break-after:avoid;margin-bottom:.3rem}
.tekening .as{font-size:8pt}
.getallen:not(:has(th:nth-child(4))){max-width:13cm}
p:has(+table),p:has(+ul){break-after:avoid}
a{text-decoration:none}
}
`;
