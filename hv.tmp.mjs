import { HtmlValidate } from 'html-validate';
import { globSync, readFileSync } from 'node:fs';
const hv = new HtmlValidate({ root: true, extends: ['html-validate:recommended'], rules: {} });
const count = new Map();
for (const f of globSync('site/dist/**/*.html')) { const r = await hv.validateString(readFileSync(f,'utf8'), f); for (const res of r.results) for (const m of res.messages) { const k=m.ruleId; const e=count.get(k)??{n:0,ex:`${f}:${m.line} ${m.message}`}; e.n++; count.set(k,e);} }
console.log(count);
