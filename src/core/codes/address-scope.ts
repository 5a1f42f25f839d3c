/** Who can open an address: anyone, only who is in the same network, or only the device itself. */
export type AddressScope = 'everywhere' | 'network' | 'device';

/** How far the host in an address reaches, as `location.hostname` gives it; empty for a file. */
export function addressScopeOf(host: string): AddressScope {
	const name = host.toLowerCase().replace(/^\[|\]$/g, '');
	if (name === '' || /^(localhost|.*\.localhost|127\..*|0\.0\.0\.0|::1)$/.test(name))
		return 'device';
	// RFC 1918, RFC 3927, RFC 4193, RFC 4291; a name without a dot, or one of mDNS, is known to one network only.
	const local =
		/^(10|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\.[\d.]+$|^f[cd][\da-f]{2}:|^fe[89ab][\da-f]:|^[^.:]+$|\.(local|lan|internal|home\.arpa)$/;
	return local.test(name) ? 'network' : 'everywhere';
}
