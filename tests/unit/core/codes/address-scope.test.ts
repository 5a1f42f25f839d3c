import { expect, test } from 'vitest';
import { addressScopeOf } from '../../../../src/core/codes/address-scope.ts';

test.each([
	['', 'device'],
	['localhost', 'device'],
	['Cermin.localhost', 'device'],
	['127.0.0.1', 'device'],
	['[::1]', 'device'],
	['10.1.2.3', 'network'],
	['172.16.0.9', 'network'],
	['172.31.255.1', 'network'],
	['192.168.43.1', 'network'],
	['169.254.7.7', 'network'],
	['[fd12:3456::1]', 'network'],
	['[fe80::1]', 'network'],
	['server-diklat', 'network'],
	['laptop.local', 'network'],
	['172.32.0.1', 'everywhere'],
	['11.0.0.1', 'everywhere'],
	['[2001:db8::1]', 'everywhere'],
	['10.contoh.go.id', 'everywhere'],
	['fd.contoh.go.id', 'everywhere'],
	['cermin.tegalkab.go.id', 'everywhere'],
	['mylocalhost.id', 'everywhere'],
])('%s reaches %s', (host, reach) => {
	expect(addressScopeOf(host)).toBe(reach);
});
