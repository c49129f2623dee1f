import {containersInOrder} from '../containerRole';
import {imageReference} from '../imageReference';
import type {Ask} from './advice';

/**
 * `latest` is a tag that moves, and a name without tag and digest means `latest`. A tag without a digest is left in peace.
 *
 * kubernetes/website concepts/configuration/overview.md, container images
 */
export const imageQuestions: Ask = ({pod}) =>
  containersInOrder(pod).flatMap(({container: {name, image = ''}, path}) => {
    const reference = imageReference(image);
    const tag = reference?.tag ?? (reference && reference.digest === undefined ? 'latest' : undefined);
    if (tag !== 'latest' || reference?.digest !== undefined) return [];
    return [{kind: 'image-latest', field: `${path}.image`, name, code: image}];
  });
