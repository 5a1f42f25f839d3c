/**
 * What a host that reads a `_headers` file sends with a path: of all rules that match it, what they say of one header joined by
 * commas, as Netlify and Cloudflare Pages do.
 */
export function headersAt(file: string, path: string): Record<string, string> {
	const sent: Record<string, string> = {};
	let isMet = false;
	for (const line of file.split('\n')) {
		const [, name, value] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
		if (name === undefined || value === undefined) isMet = matches(line, path);
		else if (isMet) sent[name] = sent[name] === undefined ? value : `${sent[name]}, ${value}`;
	}
	return sent;
}

/** Whether a rule, which may end in `*`, is for a path. */
function matches(rule: string, path: string): boolean {
	return rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : rule === path;
}
