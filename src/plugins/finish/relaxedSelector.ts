import {isTraversal, parse, type Selector, SelectorType} from 'css-what';

/** Pseudo-classes that the written document decides. All others depend on the reader, the browser or the moment. */
const decided = /^(root|empty|(first|last|only)-(child|of-type)|nth-(last-)?(child|of-type))$/;

/**
 * Attributes that change while nothing of ours but the few lines at the head of a page has run: a fold is opened, what was pressed is
 * marked, the theme is set on `<html>`. What is read in pairs is hidden until the client has brought its rules.
 */
const changing = /^(open|hidden|inert|popover|data-(theme|chapters|pieces|reading-pending|client|pressed|alive).*)$/;

const anything: Selector = {type: SelectorType.Universal, namespace: null};

/** Whether a part of a selector may come true, or cease to be, with the document as it is. */
function mayChange(token: Selector): boolean {
  switch (token.type) {
    case 'pseudo-element':
      return true;
    case 'attribute':
      return changing.test(token.name);
    case 'pseudo':
      return Array.isArray(token.data) ? token.data.some((one) => one.some(mayChange)) : !decided.test(token.name);
    default:
      return false;
  }
}

/** `:has(+ a)` looks beside the element, where css-select does not look. */
const looksBeside = (token: Selector): boolean =>
  token.type === 'pseudo' &&
  token.name === 'has' &&
  Array.isArray(token.data) &&
  token.data.some(([first]) => first?.type === SelectorType.Adjacent || first?.type === SelectorType.Sibling);

/** What is denied may change; so a denial is left out as a whole, where one of its parts may. */
function relaxedToken(token: Selector): Selector[] {
  if (looksBeside(token)) return [];
  if (token.type === 'pseudo' && Array.isArray(token.data) && token.name !== 'not')
    return [{...token, data: token.data.map((one) => relaxed(one, token.name === 'has'))}];
  return mayChange(token) ? [] : [token];
}

/** Where everything beside a combinator was left out, anything may stand; but `:has(> a)` begins with one. */
function relaxed(tokens: Selector[], isRelative = false): Selector[] {
  const kept = tokens.flatMap(relaxedToken);
  return [...kept, undefined].flatMap((token, at) => {
    const before = kept[at - 1];
    const begins = at === 0 && isRelative && kept.length > 0;
    const open = !begins && (!token || isTraversal(token)) && (!before || isTraversal(before));
    return [...(open ? [anything] : []), ...(token ? [token] : [])];
  });
}

/**
 * A selector without all that may change while a reader reads: pointer and focus, an open fold, the theme. Where the relaxed selector
 * finds nothing, the selector itself never will.
 */
export const relaxedSelector = (selector: string): Selector[] => relaxed(parse(selector).flat());

/** Names that must stand in a page, or the token finds nothing there: `.class`, `#id`, `[attribute]`, `tag`. */
export function namesOf(token: Selector): string[] {
  if (token.type === 'tag') return [token.name];
  if (token.type !== 'attribute') return [];
  if (token.name === 'class' && token.action === 'element') return [`.${token.value}`];
  if (token.name === 'id' && token.action === 'equals') return [`#${token.value}`];
  return token.action === 'not' ? [] : [`[${token.name}]`];
}
