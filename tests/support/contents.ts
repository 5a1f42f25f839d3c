import type { ContentFile } from '../../scripts/author-check/authored-file.ts';
import { behaviourIds } from '../../src/core/values/values.ts';

/** So many words that say nothing. */
const words = (count: number) => 'kata '.repeat(count).trim();

/** A theme of the portrait with these phrases. */
const themeOf = (phrases: string) => `title: Berani memutuskan
finding: Keputusan lama ditimbang
summary: Apa yang dapat dicoba sebuah unit dalam sebulan supaya kehati-hatian tidak menjadi penundaan bagi orang lain.
checked: 2026-11-23
phrases: ${phrases}
why: ${words(40)}.
risks: [Terlalu besar., Terlalu cepat.]
actions:
  - { text: Pisahkan keputusannya., owner: Kepala seksi }
  - { text: Coba di satu meja., owner: Tim loket }
  - { text: Tanyakan aturannya., owner: Subbagian umum }
tool: { kind: questions, title: Empat pertanyaan, how: Bacakan., items: [Siapa?, Apa?, Kapan?, Mana?] }
guides: [loyal]
topics: [anti-pungli]
cases: [iuran-kado]
sources: [uu-20-2023]
`;

const files: Record<string, string> = {
	'content/sumber.yaml': `# Daftar sumber
- id: uu-20-2023
  short: UU 20/2023
  title: Undang-Undang Nomor 20 Tahun 2023
  publisher: Pemerintah Republik Indonesia
  url: https://contoh.id/uu
  date: '2023'
  kind: law
  certainty: pasti
- id: berita-2022
  short: Berita, 2022
  title: 'Indeks: hasil nasional'
  publisher: Koran
  url: https://contoh.id/berita
  date: '2022'
  kind: news
  certainty: satu-sumber
`,
	'content/istilah.yaml': `- id: pungli
  term: Pungli
  expansion: pungutan liar
  short: Pungutan di luar ketentuan.
  definition: Pungutan yang tidak ada di tarif resmi.
  sources: [uu-20-2023]
  see: [upg]
  links: []
- id: upg
  term: UPG
  expansion: Unit Pengendali Gratifikasi
  short: Unit yang menerima laporan gratifikasi.
  definition: Unit di inspektorat yang menerima laporan gratifikasi.
  sources: []
  see:
    - pungli
  links: []
`,
	'content/acuan.yaml': `- id: nasional-2022
  agency: Nasional
  year: 2022
  series: act
  respondents: null
  values:
    akuntabel: 74.1
    adaptif: 38.9
  implementation: 60.9
  totalHealth: null
  category: B
  sources: [berita-2022]
  certainty: pasti
- id: kabupaten-2022
  agency: Kabupaten
  year: 2022
  series: act
  respondents: 5773
  implementation: 62.3
  totalHealth: null
  category: B
  sources: [berita-2022]
  certainty: satu-sumber
`,
	'content/nilai-dasar.yaml': `- id: loyal
  name: Loyal
  tile: L
  short: Loy
  article: e
  definition: berdedikasi
  behaviours:
    - short: Memegang teguh Pancasila
      law: memegang teguh ideologi Pancasila
    - short: Menjaga nama baik
      law: menjaga nama baik sesama ASN
    - short: Menjaga rahasia
      law: menjaga rahasia jabatan dan negara
`,
	'content/komitmen.yaml': `- id: loyal-1
  examples:
    - { obstacle: Antrean panjang., when: antrean sudah panjang, then: menyapa orang berikutnya }
    - { obstacle: Antrean panjang., when: antrean sudah panjang, then: menyapa orang berikutnya }
    - { obstacle: Antrean panjang., when: antrean sudah panjang, then: menyapa orang berikutnya }
  recall: [Apa rencana Anda?, Siapa yang terbantu?, Apa halangannya?]
  cases: [iuran-kado, iuran-kado, iuran-kado]
`,
	'content/timbang.yaml': `- { id: tangkap, order: 1, name: Tangkap yang janggal, question: Apa yang membuat Anda ragu? }
`,
	'content/bertanya.yaml': `- { id: aturan, order: 1, problem: ragu tentang aturan, whom: Atasan langsung., href: /topik/anti-pungli/ }
`,
	'content/saran.yaml': `- id: loyal-1
  action: Tanyakan satu hal.
  expectation: Bertanya sekali sebulan.
`,
	'content/kalimat.yaml': `contoh:
${behaviourIds.map((id) => `  ${id}: Kami mencatatnya hari itu juga.\n`).join('')}`,
	'content/daerah/sumber.yaml': '[]\n',
	'content/daerah/istilah.yaml': '[]\n',
	'content/daerah/acuan.yaml': '[]\n',
	'content/daerah/instansi.yaml': `instansi:
  name: Cermin
  shortName: Cermin
  description: Baca tujuh nilai dasar ASN, lalu bercermin pada pekerjaan sendiri.
  agency: Kabupaten
  contact:
    label: Lapor
    url: https://contoh.id/lapor
  footer: Bahan belajar.
  termNotes: []
`,
	'content/kasus/iuran-kado.mdx': `---
title: Iuran kado
summary: Anda mengumpulkan iuran perpisahan. Seorang rekan tidak sanggup, dan dua orang lain belum menjawab pesan.
value: harmonis
behaviours: [harmonis-3, akuntabel-3]
setting: kantor
pressures: [uang, rekan]
checked: 2026-11-23
choices:
  - text: Mengirim daftar ke grup.
    rating: wrong
    serves: []
    betrays: [harmonis-3]
    feedback: Semua orang membaca namanya. ${words(30)}
  - text: Menutup sendiri kekurangannya.
    rating: partial
    serves: [harmonis-2]
    betrays: []
    feedback: Rahasianya terjaga. ${words(30)}
  - text: Mengusulkan kartu ucapan.
    rating: apt
    serves: [harmonis-3]
    betrays: []
    feedback: Kartunya penuh tulisan tangan. ${words(30)}
rule: Undang-undang meminta lingkungan kerja yang kondusif.
sources: [uu-20-2023]
say:
  - to: ketua panitia
    listener: peer
    when: Sebelum rapat.
    sentence: Kartu saja?
    pushback: Kok cuma itu.
    reply: Semua bisa ikut.
  - to: kepala bagian
    listener: superior
    when: Sesudah rapat.
    sentence: Boleh kartu saja?
    pushback: Biasanya uang.
    reply: Kali ini kartu.
whatIf:
  - change: Iurannya sukarela.
    flips: false
    value: harmonis
    then: ${words(30)}
  - change: Sudah terkumpul.
    flips: true
    value: akuntabel
    then: ${words(30)}
  - change: Kepala meminta.
    flips: true
    value: loyal
    then: ${words(30)}
discuss:
  - Iuran apa yang terasa wajib?
  - Bagaimana berpamitan tanpa uang?
---

Anda dititipi mengumpulkan iuran. ${words(80)}
`,
	'content/topik/anti-pungli.mdx': `---
title: Mematahkan stigma pungli
summary: Apa yang tergolong pungli dan gratifikasi, kalimat untuk menolaknya, dan saluran melapor yang masih hidup.
checked: 2026-11-23
order: 1
icon: book
audience: Petugas loket.
short: { text: Sebutkan biayanya. Kembalikan uangnya., tasks: [{ label: Saluran, href: '#saluran' }] }
group: pressure
---
## Stigma

Soal <Istilah id="pungli">pungli</Istilah> <Kutip id="uu-20-2023" bagian="Pasal 4" />.

<Adegan tempat="Balai desa">

"Di sini gratis, Bu."

</Adegan>

## Saluran

Lapor ke [UPG](/istilah/#upg) <Kutip id="berita-2022" />. ${words(1000)}
`,
	'content/jalur/orientasi.yaml': `title: Hari pertama
summary: Jalur orientasi untuk hari pertama bekerja, dari tujuh nilai dalam satu menit sampai satu perilaku yang dibiasakan.
audience: ASN baru.
order: 1
minutes: 14
parts:
  - title: Baca
    note: Satu menit saja.
    steps:
      - { minute: loyal, minutes: 1 }
      - { topic: anti-pungli, section: saluran, minutes: 2 }
  - title: Coba
    steps:
      - { case: iuran-kado, minutes: 3 }
      - { mirror: kilat, minutes: 2 }
      - { id: terbaik, reflection: 'Siapa?', minutes: 6 }
`,
	'content/tema/loyal.yaml': themeOf('[loyal-1, loyal-2, loyal-3]'),
	'content/tema/hati-hati.yaml': themeOf('[avoiding-risk, usual-ways]'),
	'content/jika.yaml': `- { id: diam, title: semua diam, first: Tunggu., stop: false }
- { id: pimpinan, title: atasan bicara lebih dulu, say: [“Nanti.”], stop: false }
- { id: bercanda, title: ada yang bercanda, say: [“Mengapa?”], stop: false }
- { id: sinis, title: ada yang sinis, say: [“Bisa jadi.”], stop: false }
- { id: pelanggaran, title: ada yang menceritakan pelanggaran, say: [“Berhenti.”], stop: true }
`,
	'content/pelatih/memandu.mdx': `---
title: Memandu
summary: Pegangan bagi fasilitator yang belum pernah melatih, dari membuka sesi sampai hari ke-30 bersama peserta.
checked: 2026-11-23
---

Bacakan <Istilah id="pungli">pungli</Istilah>. <Jika id="diam" />
`,
	'content/rencana/15-menit.mdx': `---
title: 15 menit
summary: Rencana seperempat jam untuk rapat mingguan, dengan satu kasus yang dibacakan, dipilih, lalu diucapkan.
checked: 2026-11-23
minutes: 15
card: { title: Satu kasus, setting: rapat }
purpose: Setiap orang pernah mengucapkannya.
audience: satu unit
notFor: menilai orang
group: 8 orang
room: ruang rapat
materials: [{ label: Kasus, href: /kasus/iuran-kado/ }]
before: [Baca kasusnya., Ucapkan.]
arrive: [Lihat jam., Atur kursi.]
cuts:
  - minutes: 10
    steps: [1, 9, 0]
    text: Lewati penutup.
steps:
  - { from: 0, to: 2, title: Buka, part: Buka, core: false, ifs: [pimpinan], moments: [{ say: [“Selamat pagi.”] }] }
  - from: 2
    to: 12
    title: Kasus
    part: Kasus
    core: true
    ifs: [diam, bercanda, sinis, pelanggaran]
    moments:
      - show: { text: kasusnya, href: /kasus/iuran-kado/ }
      - { when: Sambil membaca, say: [“Apa yang Anda lakukan?”] }
      - { title: Pilihannya, list: [satu, dua] }
  - { from: 12, to: 15, title: Tutup, part: Tutup, core: false, moments: [{ do: Menulis. }] }
traps: [Terlalu lama., Terlalu cepat.]
variations: { internet: Cetak., devices: Bacakan., projector: Tulis., crowd: Berdua., online: Ketik. }
after: { record: Tulis., date: Pekan depan., owner: Anda., dayThirty: Tanyakan., message: Isi Cermin. }
prints: [{ label: 'Rencana ini, 1 rangkap' }]
---

Sekali saja tidak cukup <Kutip id="uu-20-2023" />.
`,
	'content/nilai/loyal.mdx': `---
title: Loyal
summary: Setia kepada negara berarti menjaga nama baik, rahasia jabatan, dan kepentingan orang banyak dalam kerja sehari-hari.
checked: 2026-11-23
minute:
  text: Kesetiaan tertuju kepada bangsa, negara, dan lembaga.
  acts: [Tanyakan dasar aturannya., Akui kekeliruan kantor., Kunci layar.]
  habit: Periksa meja sebelum pulang.
picture:
  start: [Satu nama tanpa, kunjungan]
  pressure: [ditutup dua jam lagi]
  taken: [Ditandai dulu]
  outcome: [Besok dikunjungi.]
  refused: [Tetap dikirim]
  cost: [Salah sasaran.]
  caption: Bu Harti menjaga daftar itu.
---

## Tiga perilaku

<Perilaku id="loyal-1">

</Perilaku>

<Perilaku id="loyal-2">

</Perilaku>

<Perilaku id="loyal-3">

</Perilaku>

<Kebiasaan>

</Kebiasaan>

## Cerita singkat

## Baca lebih dalam

<Lipat judul="Artinya dalam kerja sehari-hari">

</Lipat>

<Lipat judul="Jangan tertukar dengan">

</Lipat>

<Lipat judul="Kaitan dengan nilai lain">

</Lipat>

<Lipat judul="Renungan">

</Lipat>

${words(900)}
`,
};

/** A small body of content in which all is well, or in which one file's text was changed. */
export function contents(path?: string, change?: (text: string) => string): ContentFile[] {
	const all = path === undefined ? files : { ...files, [path]: change?.(files[path] ?? '') ?? '' };
	return Object.entries(all).map(([name, text]) => ({ path: name, text }));
}
