/**
 * A text as it is kept: on one line, without control, direction or invisible marks (other than the joiner inside emoji)
 * and half characters, no longer than `limit` characters as a field counts them. Empty where nothing that can be seen is
 * left. A text that was tidied stays as it is.
 */
export function tidyLine(text: string, limit: number): string {
	const tidy = text
		.replace(/[\p{Cs}\p{Co}\ufffd]|(?!\u200d)\p{Cf}/gu, '')
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.trimStart()
		.slice(0, limit)
		.replace(/\p{Cs}$/u, '')
		.trimEnd();
	return /[\p{L}\p{N}\p{P}\p{S}]/u.test(tidy) ? tidy : '';
}

/** Whether this is a text as `tidyLine` leaves it; an empty one is. */
export function isTidyLine(input: unknown, limit: number): input is string {
	return typeof input === 'string' && tidyLine(input, limit) === input;
}
