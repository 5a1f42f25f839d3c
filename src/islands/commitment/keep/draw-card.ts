import { checkDays, dayOfCheck } from '../../../core/device/commitment.ts';
import { steps } from '../../../core/device/commitment.ts';
import { valueOf } from '../../../core/values/values.ts';
import { type Pen, drawPicture, tileColour } from '../../../ui/picture.ts';
import { fill } from '../../../ui/text.ts';
import { dateWords, sentenceText } from '../parts.tsx';
import type { KeepProps } from '../props.ts';

const width = 720;
const inset = 24;
const sentenceFont = '600 24px';
const lineHeight = 34;
/** From the top of a plan to the first line of its sentence, and from its last line to the next plan. */
const above = 62;
const below = 34;
const pinHeight = 132;

/** A card as a PNG picture: the pin, the sentences, the days. Null where the browser draws none. */
export async function drawCard(props: KeepProps): Promise<Blob | null> {
	const { current, labels, name, behaviours, address } = props;
	const measure = document.createElement('canvas').getContext('2d');
	if (!measure) return null;
	measure.font = `${sentenceFont} ${getComputedStyle(document.body).fontFamily}`;
	const plans = current.plans.map((plan) => ({
		title: behaviours[plan.behaviour].name,
		colour: tileColour(valueOf(plan.behaviour)),
		lines: wrap(sentenceText(plan, labels), (text) => measure.measureText(text).width),
	}));
	const heightOf = ({ lines }: (typeof plans)[number]) =>
		above + (lines.length - 1) * lineHeight + below;
	const height = plans.reduce((sum, plan) => sum + heightOf(plan) + 16, pinHeight + 60);
	const title = name.trim() ? `${labels.card.name}: ${name.trim()}` : labels.card.name;
	const note = fill(labels.card.pngNote, { address });
	return drawPicture({ width, height }, title, note, (pen) => {
		drawPin(pen, props, plans[0]?.colour ?? '#000');
		let top = pinHeight;
		for (const plan of plans) {
			const tall = heightOf(plan);
			pen.context.fillStyle = plan.colour;
			pen.context.fillRect(0, top, 6, tall);
			pen.write(plan.title, inset, top + 26, '700 18px', plan.colour);
			for (const [index, line] of plan.lines.entries())
				pen.write(line, inset, top + above + index * lineHeight, sentenceFont);
			top += tall + 16;
		}
		drawDays(pen, props, top + 20);
	});
}

function drawDays({ write, line }: Pen, { current, labels }: KeepProps, top: number) {
	const days = [
		[labels.card.start, current.startedOn] as const,
		...checkDays.map((day) => [fill(labels.card.day, { day }), dayOfCheck(current, day)] as const),
	];
	line(0, top - 22, width, top - 22);
	for (const [index, [name, date]] of days.entries()) {
		const x = (index * width) / days.length;
		write(name, x, top, '400 15px');
		// The name of the weekday is left out: four of them would not fit.
		write(dateWords(date), x, top + 24, '700 18px');
	}
}

/** The pin as Pin.tsx shows it, at the left. */
function drawPin({ context }: Pen, { current, values, done }: KeepProps, colour: string) {
	const value = current.plans[0] && valueOf(current.plans[0].behaviour);
	const drawing = values.find(({ id }) => id === value)?.drawing;
	context.save();
	context.scale(1.15, 1.15);
	context.lineCap = 'butt';
	// Two straight sides of 24 and two half circles of radius 30.
	const segment = (2 * 24 + 2 * Math.PI * 30) / steps.length;
	for (const [place, step] of steps.entries()) {
		const isDone = done.includes(step);
		context.strokeStyle = isDone ? colour : '#8a8f9c';
		context.lineWidth = isDone ? 12 : 2;
		context.setLineDash([0.9 * segment, (steps.length - 0.9) * segment]);
		context.lineDashOffset = -(place + 0.05) * segment;
		context.beginPath();
		context.roundRect(10, 8, 60, 84, 30);
		context.stroke();
	}
	context.setLineDash([]);
	context.translate(26, 36);
	context.scale(28 / 48, 28 / 48);
	context.strokeStyle = colour;
	context.fillStyle = colour;
	context.lineWidth = 3;
	if (drawing) {
		context.stroke(new Path2D(drawing.lines));
		context.fill(new Path2D(drawing.solid));
	}
	context.restore();
}

/** Words in lines that fit between the bar at the left and the edge. */
function wrap(text: string, widthOf: (line: string) => number): string[] {
	return text.split(' ').reduce<string[]>((lines, word) => {
		const longer = [...lines.slice(-1), word].join(' ');
		return lines.length > 0 && widthOf(longer) <= width - 2 * inset
			? [...lines.slice(0, -1), longer]
			: [...lines, word];
	}, []);
}
