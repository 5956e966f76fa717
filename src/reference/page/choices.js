/* global element, fill */
// What can be chosen in the forms.

/** What the forms offer, and what does not change. */
// biome-ignore lint/correctness/noUnusedVariables: the scripts of the page share their names
function offerChoices(choices) {
  for (const select of document.querySelectorAll('select'))
    if (choices[select.dataset.options] !== undefined) offer(select, choices[select.dataset.options]);
}

// biome-ignore lint/correctness/noUnusedVariables: the scripts of the page share their names
function offerNames({ agents, lists }) {
  const names = { agents: agents.map(({ agentId }) => agentId), lists };
  for (const select of document.querySelectorAll('select'))
    if (names[select.dataset.options] !== undefined) offer(select, names[select.dataset.options]);
}

/** A choice that was made stays. */
function offer(select, values) {
  const any = select.dataset.any === undefined ? [] : [['', select.dataset.any]];
  const pairs = values.map((value) => (Array.isArray(value) ? value : [value, value]));
  const chosen = select.value;
  fill(
    select,
    [...any, ...pairs].map(([value, text]) => element('option', { value }, text)),
  );
  if ([...select.options].some(({ value }) => value === chosen)) select.value = chosen;
}
