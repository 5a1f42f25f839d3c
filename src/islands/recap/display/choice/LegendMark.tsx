import type { ComponentChildren } from 'preact';

/** A mark as it is drawn in a chart, and what it means. */
export function LegendMark({
	meaning,
	children,
}: {
	meaning: string;
	children: ComponentChildren;
}) {
	return (
		<span>
			<svg aria-hidden="true">{children}</svg>
			{meaning}
		</span>
	);
}
