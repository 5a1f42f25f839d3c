import { useEffect, useRef } from 'preact/hooks';
import type { Kind } from '../../../core/assessment/instrument.ts';
import { Wall } from '../../../ui/Wall.tsx';
import { fill, lowerFirst } from '../../../ui/text.ts';
import { sidesOf } from '../tables/sides.ts';
import { plansParts } from './Plans.tsx';
import { laterReport } from './comparison-view.ts';
import type { Part, ReportProps, Slide } from './props.ts';
import { useFit } from './use-fit.ts';
import { useSlides } from './use-slides.ts';
import styles from './projector.module.css';

/**
 * The slides of a recap, each with what it is of; the comparison first, since that is what a trainer came for, and the
 * details after all that a class is shown.
 */
function slidesOf(props: ReportProps<Kind>) {
	const { title, comparisonTitle = title, comparison, display, labels } = props;
	const parts = [...(comparison ? [display.comparisonPart(props)] : []), ...plansParts(props)];
	const slidesIn = (some: readonly Part[]) => some.flatMap((part) => tellApart(part, labels));
	const compared = slidesIn(parts).map((slide) => ({ ...slide, of: comparisonTitle }));
	// Advice speaks of the later wave where it may be shown.
	const later = laterReport(props);
	const { first, second } = sidesOf(props);
	const whose = later ? second : first;
	const n = (later ?? props).recap.n;
	// What can only be of the earlier wave says so first.
	const isEarlier = comparison?.kind === 'waves' && !later;
	const titleOf = (own: string) =>
		isEarlier ? fill(labels.projector.earlier, { whose, title: lowerFirst(own) }) : own;
	const of = comparison && !isEarlier ? fill(labels.whose, { whose, n }) : title;
	const others = slidesIn(display.partsOf(later ?? props)).map((slide) => ({
		...slide,
		title: titleOf(slide.title),
		of,
	}));
	const slides = [...compared, ...others];
	const details = slides.filter(({ isDetail }) => isDetail);
	return {
		slides: [...slides.filter(({ isDetail }) => !isDetail), ...details],
		details: details.length,
	};
}

/** The slides of a part; of those that share a title and follow each other each says which of them it is. */
function tellApart({ slides }: Part, { projector }: ReportProps['labels']): Slide[] {
	return slides.map((slide) => {
		const alike = slides.filter(
			({ title, isDetail }) => title === slide.title && isDetail === slide.isDetail,
		);
		if (alike.length === 1) return slide;
		const place = fill(projector.place, { i: alike.indexOf(slide) + 1, n: alike.length });
		return { ...slide, title: fill(projector.part, { title: slide.title, place }) };
	});
}

/** A recap on the wall, one thing a screen. */
export function Projector({ onClose, ...props }: ReportProps<Kind> & { onClose: () => void }) {
	const { title, labels } = props;
	const dialog = useRef<HTMLDialogElement>(null);
	const body = useRef<HTMLDivElement>(null);
	const fit = useFit();
	const { slides, details } = slidesOf(props);
	const { place, last, turn, onKeyDown } = useSlides(slides.length, [body, dialog]);
	const slide = slides[place];
	// On the dialog itself, which shows no ring on the wall and leaves the keys to its handler.
	useEffect(() => dialog.current?.focus(), []);
	// On a screen too small for a wall all scrolls as one, and the next slide would begin in its middle.
	useEffect(() => dialog.current?.scrollTo(0, 0), [place]);

	function press(event: MouseEvent, by: number) {
		turn(by);
		// After a click the next key belongs to the slides again; after the keyboard the focus stays where it was put.
		if (event.detail > 0) dialog.current?.focus();
	}

	return (
		<Wall
			class={styles['projector']}
			dialog={dialog}
			label={fill(labels.projector.label, { title })}
			onKeyDown={onKeyDown}
			onClose={onClose}
		>
			<header>
				<h2>{slide?.title}</h2>
				<p>{slide?.of}</p>
			</header>
			<div
				class={styles['body']}
				key={place}
				ref={(element) => {
					body.current = element;
					fit(element);
				}}
				role="group"
				aria-label={slide?.title}
				tabIndex={0}
			>
				{slide?.body}
			</div>
			<Footer
				labels={labels.projector}
				title={slide?.title ?? ''}
				place={place}
				last={last}
				details={details}
				onPress={press}
				onClose={() => dialog.current?.close()}
			/>
		</Wall>
	);
}

interface FooterProps {
	labels: ReportProps['labels']['projector'];
	title: string;
	place: number;
	last: number;
	/** How many of the slides, the last of them, are details. */
	details: number;
	onPress: (event: MouseEvent, by: number) => void;
	onClose: () => void;
}

function Footer({ labels, title, place, last, details, onPress, onClose }: FooterProps) {
	const firstDetail = last + 1 - details;
	const where =
		place < firstDetail
			? fill(labels.place, { i: place + 1, n: firstDetail })
			: fill(labels.detailPlace, { i: place + 1 - firstDetail, n: details });
	return (
		<footer>
			<p aria-hidden="true">{where}</p>
			<p class="sr-only" role="status">
				{fill(labels.part, { title, place: where })}
			</p>
			<p class="sr-only">{labels.keys}</p>
			<button type="button" aria-disabled={place === 0} onClick={(event) => onPress(event, -1)}>
				← {labels.previous}
			</button>
			<button type="button" aria-disabled={place === last} onClick={(event) => onPress(event, 1)}>
				{details > 0 && place === firstDetail - 1 ? labels.details : labels.next} →
			</button>
			<button type="button" onClick={onClose}>
				{labels.close}
			</button>
		</footer>
	);
}
