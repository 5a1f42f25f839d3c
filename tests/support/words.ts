import { fill } from '../../src/ui/text.ts';

/**
 * A sentence of the interface as a pattern: with what is known of its gaps, and anything in the others. It may stand
 * anywhere in a text; `whole` asks for the sentence alone.
 */
export function sentence(template: string, known: Record<string, string | number> = {}): RegExp {
	return new RegExp(patternOf(fill(template, known)));
}

/** The same sentence where nothing else stands. */
export function whole(template: string, known: Record<string, string | number> = {}): RegExp {
	return new RegExp(`^\\s*${patternOf(fill(template, known))}\\s*$`);
}

/** What begins with these words, as the name of a button that goes on to say what it is for. */
export const beginning = (words: string) => new RegExp(`^\\s*${escaped(words)}`);

const patternOf = (template: string) =>
	template
		.split(/\{\w+\}/)
		.map(escaped)
		.join('.+');

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
