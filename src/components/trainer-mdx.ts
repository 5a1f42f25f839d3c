import IfThis from './plan/IfThis.astro';
import { topicComponents } from './topic-mdx.ts';

/** What authors of pages for trainers may use: all that stands in topicComponents, and more. */
export const trainerComponents = {
	...topicComponents,
	Jika: IfThis,
};
