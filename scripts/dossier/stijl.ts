/**
 * What a dossier adds to the style of every document: wider, since it is mostly tables; a chapter begins on a new page of
 * paper. A long sum or hash breaks and never pushes a table off the page; a word in a heading of a column does not break.
 * On a phone a table of many columns can be moved sideways.
 */
export const DOSSIERSTIJL = `
main{max-width:56rem}
h2{font-size:1.35rem;margin:3rem 0 .75rem;padding-top:.75rem;border-top:.15rem solid var(--lijn)}
h3{font-size:1.1rem;margin:1.75rem 0 .35rem}
h4,h5,h6{font-size:1rem;margin:1.25rem 0 .25rem}
td{overflow-wrap:anywhere;min-width:4.75rem}
th{overflow-wrap:normal;hyphens:none}
td:first-child{min-width:7rem}
table:has(th:nth-child(2):last-child) th:first-child{width:32%}
@media screen and (max-width:40rem){
td:first-child{min-width:4.75rem}
th,td{padding:.25rem .35rem;font-size:.9rem}
table:has(th:nth-child(4)){display:block;overflow-x:auto}
table:has(th:nth-child(4)) td{min-width:7.5rem}
}
@media print{
h2{break-before:page;border-top:0;padding-top:0;margin-top:0;font-size:15pt}
h1+h2{break-before:auto}
h3{font-size:11.5pt}
h3,h4,h5,h6{break-after:avoid}
th,td{font-size:9pt;padding:.2rem .35rem}
td{min-width:5.4rem}
td:first-child{min-width:6.5rem}
p:has(+table),p:has(+ul){break-after:avoid}
a{text-decoration:none}
}
`;
