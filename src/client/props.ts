import type {Island} from '../components/island/island';

type Props = Record<string, unknown>;

/**
 * The props of an island: beside it; where they are long, in a file that only those fetch who wake it; and where they stand in the
 * page anyway, read off it.
 */
export async function propsOf(element: HTMLElement, island: Promise<Island<Props>>): Promise<Props> {
  const {props, propsFrom} = element.dataset;
  if (propsFrom) {
    const answer = await fetch(propsFrom);
    if (!answer.ok) throw new Error(`${propsFrom}: ${answer.status}`);
    return (await answer.json()) as Props;
  }
  if (props) return JSON.parse(props) as Props;
  return (await island).propsOnPage?.(element) ?? {};
}
