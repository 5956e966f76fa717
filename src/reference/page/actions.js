/* global callMethod, say, soon */
// What buttons and forms ask the server for.

/** Carries out what a button asks for, and says what came of it. */
// biome-ignore lint/correctness/noUnusedVariables: the scripts of the page share their names
async function carryOut(what, method, params) {
  try {
    const result = await callMethod(method, params);
    const more = Object.entries(result).map(([key, value]) => `${key} ${value}`);
    say(`${what}: done${more.length > 0 ? ` (${more.join(', ')})` : ''}.`);
  } catch (error) {
    say(`${what}: ${error.message}`, true);
  }
  soon();
}

// biome-ignore lint/correctness/noUnusedVariables: the scripts of the page share their names
function paramsOf(form) {
  const given = [...form.elements].filter(({ name, value }) => name !== '' && value !== '');
  return Object.fromEntries(given.map(({ name, value, dataset }) => [name, typed(value, dataset.type)]));
}

function typed(value, type) {
  if (type === 'number') return Number(value);
  return type === 'list' ? [value] : value;
}
