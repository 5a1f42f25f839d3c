import type { ResultProps } from '../props.ts';

/** What a result is not, in a line. */
export const NotOfficial = ({ labels, links }: Pick<ResultProps, 'labels' | 'links'>) => (
	<p class="soft">
		{labels.notice} <a href={links.why}>{labels.why}</a>
	</p>
);
