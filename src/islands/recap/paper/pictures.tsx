import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Instrument } from '../../../core/assessment/instrument.ts';
import { type GreyImage, shrink } from '../../../core/paper/grey-image.ts';
import type { Oval } from '../../../core/paper/sheet-layout.ts';
import type { SheetReview } from '../../../core/paper/sheet-review.ts';
import { drawOvals, drawReview } from './draw-sheet.ts';
import styles from './sheet-reader.module.css';

interface SheetProps {
	picture: GreyImage;
	review: SheetReview;
	instrument: Instrument;
	/** What a screen reader is told of it; nothing where it stands in a button that has words of its own. */
	label?: string;
	/** So many of its pixels become one that is shown. */
	factor?: number;
}

/** A sheet with what was read of it laid over. */
export function SheetPicture({ picture, review, instrument, label, factor = 1 }: SheetProps) {
	const canvas = useRef<HTMLCanvasElement>(null);
	useLayoutEffect(() => {
		if (canvas.current) drawReview(canvas.current, shrink(picture, factor), review, instrument);
	}, [picture, review]);
	return (
		<canvas
			ref={canvas}
			class={styles['picture']}
			role="img"
			aria-label={label}
			aria-hidden={!label}
		/>
	);
}

interface OvalsProps {
	picture: GreyImage;
	ovals: readonly Oval[];
	/** Which of them to ring. */
	ringed: readonly number[];
}

/** Some ovals as they are on paper, beside what is asked about them. */
export function OvalsPicture({ picture, ovals, ringed }: OvalsProps) {
	const canvas = useRef<HTMLCanvasElement>(null);
	useLayoutEffect(() => {
		if (canvas.current) drawOvals(canvas.current, picture, ovals, ringed);
	}, [picture, ringed]);
	return <canvas ref={canvas} class={styles['strip']} aria-hidden="true" />;
}
