/** The props of an island: beside it, or, where they are long, in a file that only those fetch who wake it. */
export async function propsOf({dataset}: HTMLElement): Promise<Record<string, unknown>> {
  if (dataset.propsFrom) {
    const answer = await fetch(dataset.propsFrom);
    if (!answer.ok) throw new Error(`${dataset.propsFrom}: ${answer.status}`);
    return (await answer.json()) as Record<string, unknown>;
  }
  return JSON.parse(dataset.props ?? '{}') as Record<string, unknown>;
}
