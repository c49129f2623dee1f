/** The forms of the words on which readers do not agree, by the id of the concept; the first is the one the book writes. */
export type Forms = Record<string, string[]>;

/** Which form a reader is used to, by the id of the concept. What is not in it is called as the book calls it. */
export type Choices = Record<string, string>;

/**
 * Where a contested word stands in a text. Beside Han, a Latin form has a space and a Han form has none: such a space is
 * part of the place, so that it comes and goes with the form.
 */
export type Place = {id: string; start: number; end: number; hanBefore: boolean; hanAfter: boolean; isClear: boolean};

/** Two concepts whose forms may coincide. If they do, the names of their worlds keep them apart. */
const worlds: Record<string, string> = {'linux-namespace': 'Linux', 'k8s-namespace': 'Kubernetes'};

/** Words before a namespace that say whose it is, as 网络 in 网络命名空间. */
const clearing = /(?:Linux|Kubernetes|Kubernetes 的|内核|内核的|网络|进程|用户|挂载|PID|IPC|UTS|net|pid|mnt) ?$/;

const isHan = (char: string | undefined): boolean => /\p{Script=Han}/u.test(char ?? '');
const isLatin = (char: string | undefined): boolean => /[\p{Script=Latin}\p{N}_-]/u.test(char ?? '');

/** Every place in the text where the book's own form of a contested word stands. `before` and `after` are what surrounds the text. */
export function placesIn(text: string, forms: Forms, before = '', after = ''): Place[] {
  const whole = before + text + after;
  const places: Place[] = [];
  for (let at = before.length; at < before.length + text.length; at += 1) {
    const [id, own] = formAt(whole, at, forms) ?? [];
    if (id === undefined || own === undefined || isQuotation(whole, at, own)) continue;
    const [start, end] = [at, at + own.length];
    const [spaceBefore, spaceAfter] = [isLatin(own[0]) && whole[start - 1] === ' ', isLatin(own.at(-1)) && whole[end] === ' '];
    const hanBefore = isHan(whole[start - (spaceBefore ? 2 : 1)]);
    const hanAfter = isHan(whole[end + (spaceAfter ? 1 : 0)]);
    places.push({
      id,
      start: Math.max(start - before.length - (spaceBefore && hanBefore ? 1 : 0), 0),
      end: Math.min(end - before.length + (spaceAfter && hanAfter ? 1 : 0), text.length),
      hanBefore,
      hanAfter,
      isClear: id in worlds && clearing.test(whole.slice(0, start)),
    });
    at = end - 1;
  }
  return places;
}

/** The longest form that begins here. A Latin form is a word of its own: `Namespace` is not in `Namespaces`. */
function formAt(text: string, at: number, forms: Forms): [id: string, own: string] | undefined {
  const here = Object.entries(forms).flatMap(([id, [own = '']]): [string, string][] => {
    const isHere = own !== '' && text.startsWith(own, at);
    const isPartOfAnother =
      (isLatin(own[0]) && isLatin(text[at - 1])) || (isLatin(own.at(-1)) && isLatin(text[at + own.length]));
    return isHere && !isPartOfAnother ? [[id, own]] : [];
  });
  return here.sort(([, one], [, other]) => other.length - one.length)[0];
}

/** Whether the word stands in quotes with others: those are somebody's words, and stay. A word alone in quotes is ours. */
function isQuotation(text: string, at: number, own: string): boolean {
  const opened = text.lastIndexOf('“', at);
  if (opened < 0 || text.slice(opened, at).includes('”')) return false;
  const closed = text.indexOf('”', at);
  return closed >= 0 && text.slice(opened + 1, closed) !== own;
}

/** The form the reader is used to, or the book's. */
export function formOf(id: string, forms: Forms, choices: Choices): string {
  return choices[id] ?? forms[id]?.[0] ?? '';
}

/** The form to print at a place: with the name of its world if two concepts would look alike, and with its spaces. */
export function printedAt(place: Omit<Place, 'start' | 'end'>, forms: Forms, choices: Choices): string {
  const form = formOf(place.id, forms, choices);
  const world = worlds[place.id];
  const looksLike = (id: string) => formOf(id, forms, choices).toLowerCase() === form.toLowerCase();
  const isDouble = Object.keys(worlds).some((id) => id !== place.id && looksLike(id));
  const name = world && isDouble && !place.isClear ? `${world} ${form}` : form;
  const [before, after] = [place.hanBefore && isLatin(name[0]), place.hanAfter && isLatin(name.at(-1))];
  return `${before ? ' ' : ''}${name}${after ? ' ' : ''}`;
}

/** The text with every contested word in the form that the reader chose. */
export function reworded(text: string, forms: Forms, choices: Choices): string {
  if (Object.keys(choices).length === 0) return text;
  let [done, from] = ['', 0];
  for (const place of placesIn(text, forms)) {
    done += text.slice(from, place.start) + printedAt(place, forms, choices);
    from = place.end;
  }
  return done + text.slice(from);
}

/** What was kept, as far as it makes sense today: a form that is no longer offered is forgotten. */
export function readChoices(kept: string | null, forms: Forms): Choices {
  let read: unknown;
  try {
    read = JSON.parse(kept ?? '{}');
  } catch {
    return {};
  }
  if (typeof read !== 'object' || read === null) return {};
  const offered = (id: string, form: unknown) =>
    Object.hasOwn(forms, id) && (forms[id]?.slice(1).some((one) => one === form) ?? false);
  return Object.fromEntries(Object.entries(read).filter(([id, form]) => offered(id, form)));
}
