import { profileBars, profileHeight, profileSize } from '../../../core/profile.ts';
import type { ValueScores } from '../../../core/score.ts';
import { formatScore } from '../format.ts';
import type { ResultProps } from './props.ts';

const margin = 48;
const headroom = 96;
const legroom = 72;
/** Twice the drawing's own units, so that it stays sharp on a projector. */
const sharpness = 2;

/**
 * The letter profile as a PNG picture on white, drawn straight onto a canvas: a strict content policy lets
 * no picture be loaded from a blob. Null where the browser will not give the picture out.
 */
export async function drawProfile(
	scores: ValueScores,
	values: ResultProps['values'],
	title: string,
	note: string,
): Promise<Blob | null> {
	const canvas = document.createElement('canvas');
	canvas.width = (profileSize.width + 2 * margin) * sharpness;
	canvas.height = (profileSize.height + headroom + legroom) * sharpness;
	const pen = canvas.getContext('2d');
	if (!pen) return null;
	const family = getComputedStyle(document.body).fontFamily;
	const write = (text: string, x: number, y: number, font: string, colour: string) => {
		pen.font = `${font} ${family}`;
		pen.fillStyle = colour;
		pen.fillText(text, x, y);
	};

	pen.scale(sharpness, sharpness);
	pen.fillStyle = '#fff';
	pen.fillRect(0, 0, canvas.width, canvas.height);
	write(title, margin, 58, '800 30px', '#1d2333');
	pen.translate(margin, headroom);
	pen.strokeStyle = '#d5d7dd';
	for (const line of [0, 50, 75, 100]) {
		pen.beginPath();
		pen.moveTo(0, profileHeight(line));
		pen.lineTo(profileSize.width, profileHeight(line));
		pen.stroke();
	}
	pen.textAlign = 'center';
	for (const { value, score, x, y, width, height } of profileBars(scores)) {
		const colour = tileColour(value);
		const middle = x + width / 2;
		pen.fillStyle = colour;
		pen.globalAlpha = 0.55;
		pen.fillRect(x, y, width, height);
		pen.globalAlpha = 1;
		pen.fillRect(x, profileSize.zero, width, profileSize.foot);
		const letter = values.find(({ id }) => id === value)?.tile ?? '';
		write(letter, middle, profileSize.zero + profileSize.foot / 2 + 10, '800 28px', '#fff');
		write(score === null ? '–' : formatScore(score), middle, y - 9, '700 20px', '#1d2333');
	}
	pen.textAlign = 'start';
	write(note, 0, profileSize.height + 40, '400 17px', '#4b5163');
	return new Promise((give) => canvas.toBlob(give, 'image/png'));
}

/** The tile's colour as it is in the light theme, whatever the page shows now. */
function tileColour(value: string): string {
	const probe = document.createElement('span');
	probe.dataset['value'] = value;
	probe.className = 'tile-colour-light';
	document.body.append(probe);
	const { color } = getComputedStyle(probe);
	probe.remove();
	return color;
}
