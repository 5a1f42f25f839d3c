import Behaviour from './mdx/Behaviour.astro';
import Case from './mdx/Case.astro';
import Cite from './mdx/Cite.astro';
import Contact from './mdx/Contact.astro';
import Explanation from './mdx/Explanation.astro';
import Fold from './mdx/Fold.astro';
import Image from './mdx/Image.astro';
import Habit from './mdx/Habit.astro';
import InShort from './mdx/InShort.astro';
import Link from './mdx/Link.astro';
import LooksLike from './mdx/LooksLike.astro';
import NotLike from './mdx/NotLike.astro';
import Reflection from './mdx/Reflection.astro';
import Scene from './mdx/Scene.astro';
import Weighing from './mdx/Weighing.astro';

/** What authors may use in MDX, under the Indonesian names they write. */
export const mdxComponents = {
	a: Link,
	Adegan: Scene,
	BukanBegini: NotLike,
	Gambar: Image,
	Intinya: InShort,
	Kasus: Case,
	Kebiasaan: Habit,
	Kontak: Contact,
	Kutip: Cite,
	Lipat: Fold,
	Penjelasan: Explanation,
	Perilaku: Behaviour,
	Pertimbangan: Weighing,
	Renungan: Reflection,
	Tampak: LooksLike,
};
