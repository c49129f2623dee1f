import {describe, expect, test} from 'vitest';
import {judge} from '../testing/judge';

describe('names', () => {
  test.each([
    [{hostname: 'web-1', subdomain: 'shop'}, []],
    [{hostname: 'web.1'}, ['Invalid spec.hostname']],
    [{subdomain: 'Shop'}, ['Invalid spec.subdomain']],
    [{hostnameOverride: 'web.shop.example', setHostnameAsFQDN: false}, []],
    [{hostnameOverride: ''}, ['Invalid spec.hostnameOverride']],
    [{hostnameOverride: 'a'.repeat(65)}, ['TooLong spec.hostnameOverride']],
    [{hostnameOverride: 'web', setHostnameAsFQDN: true}, ['Forbidden spec.hostnameOverride']],
    [{hostnameOverride: 'web', hostNetwork: true}, ['Forbidden spec.hostnameOverride']],
    [{hostAliases: [{ip: '127.0.0.1', hostnames: ['a.local', 'b']}]}, []],
    [{hostAliases: [{hostnames: ['a_b']}]}, ['Invalid spec.hostAliases[0].hostnames[0]', 'Invalid spec.hostAliases[0].ip']],
    [
      {hostAliases: [{ip: '010.0.0.1'}, {ip: '::ffff:10.0.0.1'}]},
      ['Invalid spec.hostAliases[0].ip', 'Invalid spec.hostAliases[1].ip'],
    ],
  ])('%j', (spec, expected) => {
    expect(judge(spec)).toEqual(expected);
  });
});

describe('DNS', () => {
  const none = (dnsConfig?: object) => judge({dnsPolicy: 'None', dnsConfig});

  test('without a policy needs a name server of its own', () => {
    expect(none({nameservers: ['10.0.0.10']})).toEqual([]);
    expect(none()).toEqual(['Required spec.dnsConfig']);
    expect(none({nameservers: [], searches: ['A']})).toEqual(['Required spec.dnsConfig.nameservers']);
  });

  const search = (count: number) => Array.from({length: count}, (_, index) => `s${index}.example`);

  test.each([
    [{}, []],
    [
      {
        nameservers: ['1.1.1.1', '2606:4700::1', '1.1.1.1'],
        searches: ['.', 'example.com.', '_sip._tcp.example'],
        options: [{name: 'ndots', value: '5'}],
      },
      [],
    ],
    [
      {nameservers: ['1.1.1.1', '1.1.1.1', '1.1.1.1', 'dns']},
      ['Invalid spec.dnsConfig.nameservers', 'Invalid spec.dnsConfig.nameservers[3]'],
    ],
    [
      {searches: ['', 'Example', 'a..b', '_', '__a', 'a_']},
      [0, 1, 2, 3, 4, 5].map((index) => `Invalid spec.dnsConfig.searches[${index}]`),
    ],
    [{searches: search(32)}, []],
    [{searches: search(33)}, ['Invalid spec.dnsConfig.searches']],
    [{searches: Array(9).fill(`${'a'.repeat(250)}.b`)}, ['Invalid spec.dnsConfig.searches']],
    [{options: [{name: 'edns0'}, {value: '5'}]}, ['Required spec.dnsConfig.options[1]']],
  ])('%j', (dnsConfig, expected) => {
    expect(judge({dnsConfig})).toEqual(expected);
  });

  test.each(['clusterFirst', 'none', 'Cluster'])('knows no policy %j', (dnsPolicy) => {
    expect(judge({dnsPolicy})).toEqual(['NotSupported spec.dnsPolicy']);
  });
});

test('on the node’s network a port is the node’s port, and a port without a number is told of once', () => {
  const ports = (...list: object[]) => judge({hostNetwork: true, containers: [{name: 'app', image: 'nginx', ports: list}]});
  expect(ports({containerPort: 80}, {containerPort: 81, hostPort: 81})).toEqual([]);
  expect(ports({containerPort: 80, hostPort: 81})).toEqual(['Invalid spec.containers[0].ports[0].hostPort']);
  expect(ports({})).toEqual(['Required spec.containers[0].ports[0].containerPort']);
});
