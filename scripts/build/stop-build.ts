/** Ends the build with our own words alone: what Astro says of an error thrown here means nothing to an editor. */
export async function stopOn(problems: string[]): Promise<void> {
	if (problems.length === 0) return;
	await new Promise(() => {
		process.stderr.write(`\n${listed(problems)}\n\n`, () => process.exit(1));
	});
}

/** Problems in the words of an editor, one a line under their number. */
export function listed(problems: string[]): string {
	return `${problems.length} hal perlu diperbaiki:\n${problems.map((line) => `  ${line}`).join('\n')}`;
}
