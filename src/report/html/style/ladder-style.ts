/**
 * A list of messages, drawn as a ladder if there is room for its lanes: a lane for each party, an arrow from lane `--a` to
 * lane `--b`, over `--s` lanes of `--n`. Each row keeps its words, which take the place of the arrow on a narrow screen.
 */
export const ladderStyle = `
.rule{container-type:inline-size}
.ladder{--n:2;font-size:.84rem;line-height:1.3;margin:.4rem 0}.ladder,.ladder ol{list-style:none;padding:0}.ladder ol{margin:0}
.ladder li{--a:1;--s:2;padding:.15rem .3rem;overflow-wrap:anywhere}.ladder .lanes{display:none}
.ladder small{color:var(--soft);font-size:.95em;margin-right:.5rem;font-variant-numeric:tabular-nums}.ladder i{font-style:normal;margin-right:.4rem}
.ladder b{font-weight:500}.ladder em{font-style:normal;font-weight:650;margin-left:.5rem}
.ladder .pale{color:var(--soft)}.ladder .proof b,.ladder .proof em{color:var(--pass);font-weight:650}
.ladder .bad{background:var(--failback)}.ladder .bad b,.ladder .bad em{color:var(--fail);font-weight:650}
.ladder b details{display:inline-block}.ladder summary{font-size:inherit;width:auto}.ladder .fold summary{color:var(--soft)}
.ladder b summary{color:inherit;text-decoration:underline dotted;text-underline-offset:3px;list-style:none}.ladder b summary::-webkit-details-marker{display:none}
.ladder pre{font-size:.95em;margin:.2rem 0 .3rem;text-align:left;font-weight:400;color:var(--ink)}
${drawn('few', 36)}${drawn('some', 52)}${drawn('many', 66)}`;

/** The drawing of ladders with so many lanes, if the page gives them so much room, in rem. */
function drawn(lanes: 'few' | 'some' | 'many', room: number): string {
  const row = `.${lanes} .m`;
  return `
@container (min-width:${room}rem){
.${lanes} .lanes,${row}{display:grid;grid-template-columns:repeat(var(--n),minmax(0,1fr));padding:0 9rem 0 6.6rem;position:relative}
.${lanes} .lanes{text-align:center}.${lanes} .lanes b{font-weight:650}
${row}{background:linear-gradient(90deg,transparent calc(50% - .5px),var(--line) 0 calc(50% + .5px),transparent 0) 0 0/calc(100%/var(--n)) 100% content-box}
${row}.bad{background-color:var(--failback);background-clip:content-box,border-box}
${row} small,${row} em{position:absolute;bottom:.35rem;left:.3rem;margin:0}${row} em{left:auto;right:0;width:8.6rem}
${row} i{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
${row} b{grid-column:var(--a)/span var(--s);margin:.3rem calc(50%/var(--s)) .5rem;border-bottom:1.5px solid currentColor;position:relative;text-align:center;white-space:nowrap;min-width:0;text-shadow:0 0 3px var(--card),0 0 3px var(--card),0 0 3px var(--card)}
${row}.bad b{text-shadow:none}
${row} b::after{content:"";position:absolute;right:-1px;bottom:-5px;border:4.2px solid transparent;border-left:7px solid currentColor;border-right:0}
${row}.back b::after{right:auto;left:-1px;border-left:0;border-right:7px solid currentColor}
${row} b>details[open]{display:block;white-space:normal}${row} pre{min-width:17rem}
${row}.self b{margin-left:0;margin-right:0;border-bottom-style:dashed}${row}.self b::after,${row}.gone b::after{display:none}
${row}.gone b{border-bottom-style:dotted;white-space:normal}
}`;
}
