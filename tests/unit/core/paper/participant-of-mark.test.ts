import { describe, expect, test } from 'vitest';
import { isParticipant } from '../../../../src/core/codes/participant.ts';
import { participantOfMark } from '../../../../src/core/paper/participant-of-mark.ts';

describe('participantOfMark', () => {
	test('is the same for ever for a session and a mark', () => {
		expect(participantOfMark('q7k3m9xw', 'KR47')).toBe(234368668018300);
		expect(participantOfMark('q7k3m9xp', 'KR47')).not.toBe(participantOfMark('q7k3m9xw', 'KR47'));
	});

	test('is a tag of its own for each of the marks of a session', () => {
		const letters = Array.from({ length: 26 }, (_, place) => String.fromCharCode(65 + place));
		const marks = letters.flatMap((one) =>
			letters.flatMap((two) =>
				Array.from({ length: 100 }, (_, n) => `${one}${two}${String(n).padStart(2, '0')}`),
			),
		);
		const tags = new Set(marks.map((mark) => participantOfMark('q7k3m9xw', mark)));
		expect(tags.size).toBe(marks.length);
		expect([...tags].every(isParticipant)).toBe(true);
	});
});
