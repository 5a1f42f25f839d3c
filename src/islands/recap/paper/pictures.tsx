import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Instrument } from '../../../core/assessment/instrument.ts';
import { type GreyImage, shrink } from '../../../core/paper/grey-image.ts';
import type { SheetReview } from '../../../core/paper/sheet-review.ts';
import { drawPicture, drawReview, ovalsOf } from './draw-sheet.ts';
import styles from './sheet-reader.module.css';

interface SheetProps {
	picture: GreyImage;
	review: SheetReview;
	instrument: Instrument;
	/** What a screen reader is told of it. */
	label: string;
}

/** A sheet with what was read of it laid over. */
export function SheetPicture({ picture, review, instrument, label }: SheetProps) {
	const canvas = useRef<HTMLCanvasElement>(null);
	useLayoutEffect(() => {
		if (canvas.current) drawReview(canvas.current, picture, review, instrument);
	}, [picture, review]);
	return <canvas ref={canvas} class={styles['picture']} role="img" aria-label={label} />;
}

interface RowProps {
	picture: GreyImage;
	instrument: Instrument;
	id: string;
}

/** The ovals of one row as they are on paper, above what is asked about them. */
export function RowPicture({ picture, instrument, id }: RowProps) {
	const canvas = useRef<HTMLCanvasElement>(null);
	useLayoutEffect(() => {
		const part = ovalsOf(instrument, id);
		if (canvas.current && part) drawPicture(canvas.current, picture, part);
	}, [picture, id]);
	return <canvas ref={canvas} class={styles['strip']} aria-hidden="true" />;
}

/** So many pixels of a picture become one of its thumbnail. */
const thumbnailFactor = 2;

/** A sheet with what was read of it as small as a stamp, in a button that has words of its own. */
export function Thumbnail({ picture, review, instrument }: Omit<SheetProps, 'label'>) {
	const canvas = useRef<HTMLCanvasElement>(null);
	useLayoutEffect(() => {
		const small = shrink(picture, thumbnailFactor);
		if (canvas.current) drawReview(canvas.current, small, review, instrument);
	}, [picture, review]);
	return <canvas ref={canvas} aria-hidden="true" />;
}
