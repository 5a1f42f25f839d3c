/** Lines of a settings file that only people read, as Apache and nginx both write them. */
export function commented(text: string): string {
	return text
		.split('\n')
		.map((line) => `# ${line}`)
		.join('\n');
}
