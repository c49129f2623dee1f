import {type Advice, type AdviceKind, isWarning} from '../../pod/advice/advice';

/** Where: the container or volume and what is meant in it; a path alone is told where no line can be. */
export type Place = {field: string; name?: string | undefined; code?: string | undefined; isPath?: true};

/** One question or warning with all the places it is about. */
export type Topic = {
  kind: AdviceKind;
  isWarning: boolean;
  /** The server's own words, one line for each place. */
  lines: string[];
  places: Place[];
};

/** What is asked of several places is asked once. The order is that of the first place of each. */
export function topicsOf(given: readonly Advice[]): Topic[] {
  const topics = new Map<AdviceKind, Topic>();
  for (const one of given) {
    const warned = isWarning(one);
    const topic = topics.get(one.kind) ?? {kind: one.kind, isWarning: warned, lines: [], places: []};
    topics.set(one.kind, topic);
    if (warned) topic.lines.push(one.line);
    topic.places.push(
      warned ? {field: one.field, code: one.field, isPath: true} : {field: one.field, name: one.name, code: one.code},
    );
  }
  return [...topics.values()];
}
