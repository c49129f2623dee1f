import {type LinuxNamespace, namespaceSharing, type Sharing} from '../../pod/namespaces';
import {measured, type Place, places} from './measured';

/** A place seen through one namespace: behind whose wall it is, and the number of that wall. */
export type Room = {
  place: Place;
  /** The first place behind the wall. The wall is named after it, and drawn from it. */
  wall: Place;
  /** How many places the wall encloses. */
  span: number;
  /** None where nothing was measured: the Pod had no user namespace of its own. */
  number: string | undefined;
  /** A switch has taken its own wall away: the number is that of the wall it joined. */
  joined: boolean;
  owner: Sharing;
};

function wallOf(place: Place, sharing: Sharing): Place {
  if (place === 'node' || sharing === 'node') return 'node';
  return sharing === 'pod' ? 'pause' : place;
}

/** The four places of a row, from the node to the second container. Those behind one wall always stand side by side. */
export function roomsOf(namespace: LinuxNamespace, sharing: Sharing): Room[] {
  const usual = namespaceSharing({})[namespace];
  return places.map((place) => {
    const wall = wallOf(place, sharing);
    const number = measured[namespace][wall];
    return {
      place,
      wall,
      span: places.filter((other) => wallOf(other, sharing) === wall).length,
      number,
      joined: number !== undefined && place !== wall && wall !== wallOf(place, usual),
      owner: place === 'node' ? 'node' : sharing,
    };
  });
}
