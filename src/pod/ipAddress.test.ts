import {describe, expect, test} from 'vitest';
import {isIPAddress} from './ipAddress';

describe('an IP address', () => {
  test.each([
    '10.9.8.7',
    '0.0.0.0',
    '255.255.255.255',
    '2001:db8::ffff',
    '::',
    '::1',
    '1::',
    '2001:DB8:0:0:8:800:200C:417A',
    '64:ff9b::192.0.2.33',
    '::ffff:1',
  ])('is %s', (text) => {
    expect(isIPAddress(text)).toBe(true);
  });

  test.each([
    '',
    '10.9.8',
    '10.9.8.7.6',
    '256.1.1.1',
    '010.9.8.7',
    '10.9.8.7 ',
    '10.9.8.7/8',
    ':::',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '1::2::3',
    '1:2:3:4:5:6:7::8:9',
    '12345::',
    'g::',
    'fe80::1%eth0',
    '::ffff:10.0.0.1',
    '0:0:0:0:0:ffff:10.0.0.1',
    '::FFFF:a00:1',
    '::1.2.3',
    'localhost',
  ])('is not %j', (text) => {
    expect(isIPAddress(text)).toBe(false);
  });
});
