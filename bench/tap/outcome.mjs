/**
 * Presses that came to nothing: those that no part was told of, or was told of more than once, or that left another part selected than the one
 * pressed last. Each is a sentence.
 */
export function lost({presses, heard, selected}) {
  const faults = [];
  const countOf = (list, [type, key, part]) =>
    list.filter((one) => one[0] === type && one[1] === key && one[2] === part).length;
  const seen = new Set();
  for (const press of presses) {
    const name = press.filter(Boolean).join(' ');
    if (seen.has(name)) continue;
    seen.add(name);
    const [wanted, got] = [countOf(presses, press), countOf(heard, press)];
    if (got < wanted) faults.push(`${name}: pressed ${wanted}, heard ${got}`);
    if (got > wanted) faults.push(`${name}: pressed ${wanted}, heard ${got}: doubled`);
  }
  const last = presses.at(-1)?.[2];
  if (selected !== last) faults.push(`${last} was pressed last, selected is ${selected || 'nothing'}`);
  return faults;
}
