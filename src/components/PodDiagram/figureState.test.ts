import {describe, expect, it} from 'vitest';
import {lenses} from '../../diagram/lens';
import {readState, unreadState, writeState} from './figureState';

const parts = ['sandbox', 'container.web', 'port.web.80'];

describe('the state of a figure in the address', () => {
  it('comes back from the address as it went in', () => {
    for (const lens of lenses) {
      expect(readState(writeState({lens}) ?? '', parts)).toEqual({lens});
      for (const part of parts) expect(readState(writeState({lens, part}) ?? '', parts)).toEqual({lens, part});
    }
  });

  it('leaves the address alone until something is pressed', () => {
    expect(writeState({lens: 'whole'})).toBeNull();
  });

  it('is left out for the lens a figure opens under, and told for any other', () => {
    expect(writeState({lens: 'security'}, 'security')).toBeNull();
    expect(writeState({lens: 'whole'}, 'security')).toBe('whole');
    expect(readState('', parts, 'security')).toEqual({lens: 'security'});
  });

  it('can tell what of it was not understood', () => {
    expect(unreadState('network.container.gone', parts)).toEqual(['container.gone']);
    expect(unreadState('x-ray', parts)).toEqual(['x-ray']);
    expect(unreadState('x-ray.gone', parts)).toEqual(['x-ray', 'gone']);
    for (const query of ['', 'network', ...parts.map((part) => `whole.${part}`)]) expect(unreadState(query, parts)).toEqual([]);
  });

  it('passes over what the Pod does not have', () => {
    expect(readState('network.container.gone', parts)).toEqual({lens: 'network'});
    expect(readState('x-ray', parts)).toEqual({lens: 'whole'});
  });
});
