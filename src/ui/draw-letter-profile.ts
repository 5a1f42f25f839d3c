import { profileBars, profileHeight, profileSize } from './letter-profile.ts';
import type { ValueScores } from '../core/assessment/score.ts';
import type { ValueId } from '../core/values/values.ts';
import { formatScore } from './format.ts';
import { drawPicture, ink, tileColour } from './picture.ts';
import { scaleMarks } from './scale.ts';

/** The letter profile as a PNG picture. With intervals, each bar gets an error bar. */
export async function drawLetterProfile(
	scores: ValueScores,
	values: readonly { id: ValueId; short: string }[],
	title: string,
	note: string,
	intervals: Partial<Record<ValueId, readonly [low: number, high: number]>> = {},
): Promise<Blob | null> {
	return drawPicture(profileSize, title, note, ({ context, write, line }) => {
		for (const score of scaleMarks) {
			line(0, profileHeight(score), profileSize.width, profileHeight(score));
			context.textAlign = 'end';
			write(`${score}`, -8, profileHeight(score) + 5, '400 15px');
		}
		context.textAlign = 'center';
		for (const { value, score, x, y, width, height } of profileBars(scores)) {
			const colour = tileColour(value);
			const middle = x + width / 2;
			context.fillStyle = colour;
			context.globalAlpha = 0.55;
			context.fillRect(x, y, width, height);
			context.globalAlpha = 1;
			context.fillRect(x, profileSize.zero, width, profileSize.foot);
			const letter = values.find(({ id }) => id === value)?.short ?? '';
			write(letter, middle, profileSize.letterLine, '800 24px', '#fff');
			const figure = score === null ? '–' : formatScore(score);
			write(figure, middle, profileSize.figureLine, '700 20px', '#fff');
			const interval = intervals[value];
			if (interval) {
				const [foot, top] = [profileHeight(interval[0]), profileHeight(interval[1])];
				line(middle, foot, middle, top, ink, 2.5);
				for (const end of [foot, top]) line(middle - 9, end, middle + 9, end, ink, 2.5);
			}
		}
	});
}
