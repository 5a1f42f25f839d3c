/**
 * Lets the page start workers from the site's own files and from nowhere else. The policy of every page forbids to turn text
 * into markup or code (Trusted Types), and an address of a worker is such a text: Pagefind's and that of the recap are taken
 * by this. Browsers know it by the name `default`, which they ask about whatever is given to them as mere text.
 */
export function allowOwnWorkers() {
	const { trustedTypes } = window as unknown as { trustedTypes?: TrustedTypes };
	// Some browsers have no Trusted Types yet, and two islands of a page may ask.
	if (!trustedTypes || trustedTypes.defaultPolicy) return;
	trustedTypes.createPolicy('default', {
		createScriptURL: (address, _type, sink) =>
			// Undefined means no. Of all that an address can start, workers alone are let through.
			/Worker/.test(sink) && new URL(address, location.href).origin === location.origin
				? address
				: undefined,
	});
}

/** What is used here of https://w3c.github.io/trusted-types/dist/spec/. */
interface TrustedTypes {
	defaultPolicy: unknown;
	createPolicy: (
		name: string,
		rules: {
			createScriptURL: (address: string, type: string, sink: string) => string | undefined;
		},
	) => unknown;
}
