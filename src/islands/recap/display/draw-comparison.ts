import type { MeanDifferences } from '../../../core/survey/comparison.ts';
import { formatScore } from '../../../ui/format.ts';
import { drawPicture, tileColour } from '../../../ui/picture.ts';
import { scaleMarks } from '../../../ui/scale.ts';
import { sidesOf } from './comparison-view.ts';
import { nameOf } from './format.ts';
import { keysOf } from '../../../core/survey/score-columns.ts';
import type { Shown } from './props.ts';

const row = 46;
const names = 230;
const figures = 130;
const scale = 430;
const dot = 8;
/** Height of the names of the two sides, and of the numbers of the scale. */
const key = 44;
const numbers = 24;

/** Before and after as a PNG picture: a line for each score, from the hollow dot to the filled one. */
export async function drawComparison(
	shown: Shown,
	scores: MeanDifferences,
	title: string,
	note: string,
): Promise<Blob | null> {
	const keys = keysOf(shown.recap.instrument);
	const sides = sidesOf(shown);
	const size = { width: names + scale + figures, height: key + numbers + keys.length * row };
	const place = (score: number) => names + (score * scale) / 100;
	return drawPicture(size, title, note, ({ context, write, line }) => {
		const ring = (x: number, y: number, colour: string, filled: boolean) => {
			context.beginPath();
			context.arc(x, y, dot, 0, 2 * Math.PI);
			context.fillStyle = filled ? colour : '#fff';
			context.fill();
			context.strokeStyle = colour;
			context.lineWidth = 3;
			context.stroke();
		};
		ring(dot, key / 2 - 6, '#1d2333', false);
		write(sides.before, 2 * dot + 10, key / 2, '400 17px');
		const second = 2 * dot + 40 + context.measureText(sides.before).width;
		ring(second, key / 2 - 6, '#1d2333', true);
		write(sides.after, second + dot + 10, key / 2, '400 17px');
		const top = key + numbers;
		for (const mark of scaleMarks) {
			line(place(mark), top, place(mark), size.height);
			context.textAlign = 'center';
			write(`${mark}`, place(mark), top - 8, '400 15px');
			context.textAlign = 'start';
		}
		keys.forEach((id, index) => {
			const score = scores[id];
			const y = top + row * (index + 0.5);
			write(nameOf(shown, id), 0, y + 6, '700 17px');
			if (!score.published) return write('–', names + scale + 20, y + 6, '400 17px');
			const colour = id === 'overall' ? '#1d2333' : tileColour(id);
			context.strokeStyle = colour;
			context.lineWidth = 4;
			context.beginPath();
			context.moveTo(place(score.before), y);
			context.lineTo(place(score.after), y);
			context.stroke();
			ring(place(score.before), y, colour, false);
			ring(place(score.after), y, colour, true);
			const figure = `${formatScore(score.before)} → ${formatScore(score.after)}`;
			write(figure, names + scale + 20, y + 6, '400 17px');
		});
	});
}
