/** What a key asks for. */
export type Command =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'nextSection'
  | 'previousSection'
  | 'answer'
  | 'languages'
  | 'blank'
  | 'overview'
  | 'help'
  | 'larger'
  | 'smaller'
  | 'fullScreen'
  | 'pointer'
  | 'leave';

/** What has the focus, by what it does with keys itself. */
export type Focus = 'nothing' | 'button' | 'control' | 'text';

type Pressed = {key: string; shiftKey: boolean; altKey: boolean; ctrlKey: boolean; metaKey: boolean};

/** The keys of presenter remotes: nothing on the page but a field of text keeps them. */
const remote: Record<string, Command> = {PageDown: 'next', PageUp: 'previous'};

const steps: Record<string, Command> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
};

const letters: Record<string, Command> = {
  a: 'answer',
  b: 'blank',
  '.': 'blank',
  f: 'fullScreen',
  g: 'overview',
  l: 'languages',
  p: 'pointer',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  '?': 'help',
};

/**
 * What a key means while a chapter is presented. What has the focus comes first: a slider keeps its arrows, a button its space bar,
 * a field every letter. Letters can be turned off (WCAG 2.1.4); all that they do has a button.
 */
export function commandOf(event: Pressed, focus: Focus, hasLetters: boolean): Command | undefined {
  const {key, shiftKey, altKey, ctrlKey, metaKey} = event;
  if (altKey || ctrlKey || metaKey || focus === 'text') return undefined;
  if (key === 'Escape') return 'leave';
  if (remote[key]) return shiftKey ? undefined : remote[key];
  if (focus === 'control') return undefined;
  if (key === ' ') return focus === 'button' ? undefined : shiftKey ? 'previous' : 'next';
  const step = steps[key];
  if (step && shiftKey) return step === 'next' ? 'nextSection' : step === 'previous' ? 'previousSection' : step;
  return step ?? (hasLetters ? letters[key.toLowerCase()] : undefined);
}
