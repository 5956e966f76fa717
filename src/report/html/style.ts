/** The page's style: one column, light and dark, screen and paper; every color comes with a word. */
export const style = `
:root{color-scheme:light dark;--paper:#fbfbf9;--card:#fff;--ink:#1c2530;--soft:#59636e;--line:#dfe2e0;--link:#1f5fa8;
--pass:#17703f;--fail:#b3261e;--inconclusive:#855500;--error:#6d3c96;--none:#59636e;--failback:#fdeeec;--code:#f2f3f0}
@media (prefers-color-scheme:dark){:root{--paper:#14181d;--card:#1b2127;--ink:#e3e7ea;--soft:#9aa5af;--line:#323a42;--link:#8ab8ee;
--pass:#6fcf97;--fail:#ff8f86;--inconclusive:#e8b75c;--error:#c79bf0;--none:#9aa5af;--failback:#3a2020;--code:#232a31}}
@media print{:root{color-scheme:light;--paper:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--link:#000;
--pass:#17703f;--fail:#b3261e;--inconclusive:#855500;--error:#6d3c96;--none:#444;--failback:#fff;--code:#f4f4f4}
.rule,.found,tr{break-inside:avoid}a{text-decoration:none}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}
main{max-width:64rem;margin:0 auto;padding:2.5rem 1.5rem 5rem}
h1{font-size:1.75rem;line-height:1.25;font-weight:650;margin:.4rem 0 1.2rem;letter-spacing:-.01em;text-wrap:balance}
h2{font-size:1.3rem;font-weight:650;margin:3.2rem 0 .4rem;padding-top:1.2rem;border-top:1px solid var(--line)}
h3{font-size:1.02rem;font-weight:600;margin:0;line-height:1.4}
h4{font-size:.95rem;margin:0;font-weight:600}
p{margin:.4rem 0}a{color:var(--link)}
.soft,.kicker,.src{color:var(--soft)}.kicker{margin:0;font-size:.9rem}
.src{font-size:.86rem;margin:.15rem 0}
code,pre,.id,svg text{font-family:ui-monospace,"SFMono-Regular",Menlo,Consolas,"DejaVu Sans Mono",monospace}
code,.id{font-size:.86em}pre{background:var(--code);padding:.7rem .9rem;border-radius:6px;overflow:auto;font-size:.8rem;line-height:1.5;margin:.6rem 0}
.v{display:inline-block;font-size:.78rem;font-weight:650;padding:.05rem .5rem;border-radius:99px;border:1px solid currentColor;white-space:nowrap}
.pass{color:var(--pass)}.fail{color:var(--fail)}.inconclusive{color:var(--inconclusive)}.error{color:var(--error)}.none{color:var(--none)}
.counts{display:flex;flex-wrap:wrap;gap:.75rem;margin:1.2rem 0;padding:0;list-style:none}
.counts li{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:.7rem 1.1rem;min-width:7.6rem}
.counts b{display:block;font-size:1.6rem;line-height:1.2;font-weight:650;font-variant-numeric:tabular-nums}
.counts span{font-size:.86rem;color:var(--soft)}
.bar{display:flex;height:.6rem;border-radius:99px;overflow:hidden;background:var(--line);gap:1px}
td .bar{margin-top:.45rem}.bar i{display:block;background:currentColor}
table{border-collapse:collapse;width:100%;margin:.6rem 0;font-size:.92rem}
th{text-align:left;font-weight:600;color:var(--soft);font-size:.82rem}th,td{padding:.4rem .8rem .4rem 0;border-bottom:1px solid var(--line);vertical-align:top}
td>.id{white-space:nowrap}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1.2rem;margin:.6rem 0;font-size:.92rem}
dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere;white-space:pre-line}
.rule{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:1rem 1.2rem;margin:1rem 0}
.top{display:flex;gap:.8rem;justify-content:space-between;align-items:baseline}
.lvl{font-size:.78rem;font-weight:650;letter-spacing:.03em;color:var(--soft)}
.cases{list-style:none;margin:.7rem 0 0;padding:0}.cases>li{padding:.28rem 0;border-top:1px solid var(--line)}
.cases>li:first-child{border-top:0}.cases .v{min-width:6.4rem;text-align:center;margin-right:.6rem}
.cases .id{margin-right:.5rem}.cases .proofs{margin-left:7rem}
.found{margin:.7rem 0 .9rem;padding:.2rem 0 .2rem 1rem;border-left:3px solid currentColor}.found>*{color:var(--ink)}
.keys td,.keys th{border-color:var(--line)}.keys td{font-family:ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.82rem;overflow-wrap:anywhere}
.keys .act{color:var(--fail);font-weight:600}
summary{cursor:pointer;color:var(--link);font-size:.88rem;width:max-content;max-width:100%}
.wide{overflow-x:auto;margin:.6rem 0}
.ladder{display:block;max-width:none}
.ladder text{font-size:12px;fill:var(--ink)}.ladder .at{fill:var(--soft);font-size:11px}
.ladder .msg,.ladder .who{text-anchor:middle}.ladder .msg{paint-order:stroke;stroke:var(--card);stroke-width:5px}.ladder .bad .msg{stroke:var(--failback)}.ladder .who{font-weight:700;font-size:13px}
.ladder path{fill:none;stroke:var(--ink);stroke-width:1.4;stroke-linejoin:round}.ladder .lane{stroke:var(--line)}
.ladder .control path{stroke:var(--soft);stroke-dasharray:4 3}.ladder .plumbing path{stroke:var(--soft);stroke-width:1}.ladder .control .msg,.ladder .plumbing .msg{fill:var(--soft)}
.ladder rect{fill:var(--failback)}.ladder .mark{font-weight:700;font-size:11.5px}
.ladder .bad path{stroke:var(--fail);stroke-width:2}.ladder .bad .msg,.ladder .bad .mark,.ladder .miss{fill:var(--fail);font-weight:700}
.ladder .none{stroke-dasharray:2 4}.ladder .proof path{stroke:var(--pass);stroke-width:2}.ladder .proof .mark,.ladder .proof .msg{fill:var(--pass);font-weight:700}
@media (max-width:40rem){.top{display:block}main{padding:1.5rem 1rem}}
`;
