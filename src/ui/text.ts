/** A sentence with its `{gaps}` filled: `fill('{n} dari {total}', { n: 3, total: 21 })` is "3 dari 21". */
export function fill(template: string, gaps: Record<string, string | number>): string {
	return template.replace(/\{(\w+)\}/g, (gap, name: string) => String(gaps[name] ?? gap));
}

/** Words in a row as Indonesian writes them: "a", "a dan b", "a, b, dan c". */
export function listWords(words: readonly string[]): string {
	if (words.length < 3) return words.join(' dan ');
	return `${words.slice(0, -1).join(', ')}, dan ${words.at(-1)}`;
}

/** A date in words whose day and month no line parts: "Senin, 30 November 2026". */
export const joinDay = (date: string): string => date.replace(/ (?=[A-Z])/, '\u00a0');

/** A text as the content of an HTML or XML element, read back as it is. */
export function escapeMarkup(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A text that opened a sentence, as it stands within one. */
export function lowerFirst(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
