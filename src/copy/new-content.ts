/** Words of `npm run baru`, in a terminal, and of the skeletons it writes. `{name}` and the like are filled in. */
export const newContentCopy = {
	usage: `Cara pakai:
{commands}

Nama dipakai sebagai alamat halaman atau id, jadi tulislah dengan huruf kecil, angka, dan tanda hubung saja, misalnya
tiga-map-di-meja.`,
	command: '  npm run baru {kind} nama-{kind}',
	errors: {
		unknownKind: 'Jenis "{kind}" belum dapat dimulai dengan perintah ini. {remedy}',
		noName: 'Nama {kind} belum disebut. Perbaiki: npm run baru {kind} nama-{kind}',
		badName:
			'Nama "{name}" memuat tanda lain, padahal hanya boleh memuat huruf kecil, angka, dan tanda hubung. Perbaiki: npm run baru {kind} {better}',
		taken:
			'Sudah ada {kind} bernama "{name}" di {place}. Perbaiki: pakai nama lain, atau lanjutkan yang sudah ada itu.',
	},
	written: `Kerangka {kind} "{name}" sudah ditulis di {place}. Selanjutnya:

{steps}

Penjelasan lengkapnya ada di content/README.md.`,
	fillIn:
		'Isi setiap baris sesudah titik duanya. Keterangan sesudah tanda # hanya petunjuk, sehingga tidak ikut tampil dan boleh dihapus.',
	build:
		'Jalankan npm run build untuk memeriksanya. Selama masih ada yang kosong, situs tidak dapat dibangun, dan perintah itu menyebut setiap baris yang perlu diisi.',
	kinds: {
		kasus: {
			step: 'Ceritakan situasinya di bawah tanda --- yang kedua, sedikitnya 50 kata.',
			skeleton: `---
title: # judul kasus, paling panjang 60 karakter
summary: # ringkasan untuk daftar kasus dan mesin pencari, 90 sampai 160 karakter
value: # salah satu dari {values}
behaviours: # satu sampai tiga perilaku, dan yang pertama milik value di atas, misalnya [harmonis-3, akuntabel-1]
setting: # salah satu dari {settings}
pressures: # satu atau beberapa dari [{pressures}]
checked: # hari isinya terakhir diperiksa, misalnya 2026-11-23
# Pilihan boleh tiga atau empat. Tepat satu memakai rating: apt, di urutan mana pun.
choices:
{choices}
rule: # aturan yang mendasarinya, dengan bahasa sehari-hari
sources: # id dari content/sumber.yaml, misalnya [uu-20-2023]
# Kalimat untuk diucapkan, dua sampai empat.
say:
{says}
# Satu fakta berubah, tiga sampai lima kali; sedikitnya satu mengubah pilihan dan satu tidak.
whatIf:
{whatIfs}
# Pertanyaan untuk kelompok, dua atau tiga.
discuss:
  - # pertanyaan pertama
  - # pertanyaan kedua
---
`,
			choice: `  - text: # yang dilakukan, dalam satu kalimat
    rating: # apt bila tepat, partial bila sebagian tepat, wrong bila keliru
    serves: # perilaku yang dijalankan, misalnya [harmonis-3]; tulis [] bila tidak ada
    betrays: # perilaku yang terabaikan, misalnya [akuntabel-1]; tulis [] bila tidak ada
    feedback: # yang terjadi sesudahnya, sedikitnya 30 kata`,
			say: `  - to: # kepada siapa
    listener: # superior untuk atasan, peer untuk rekan, citizen untuk warga
    when: # kapan diucapkan
    sentence: # kalimat pertamanya
    pushback: # sanggahan yang mungkin muncul
    reply: # jawabannya`,
			whatIf: `  - change: # fakta yang berubah
    flips: # true bila pilihan yang tepat ikut berubah, false bila tetap
    value: # nilai yang menentukan
    then: # yang dilakukan beserta alasannya, sedikitnya 20 kata`,
		},
		istilah: {
			step: 'Pakai istilah itu di sebuah topik dengan <Istilah id="{name}">kata</Istilah>.',
			skeleton: `- id: {name}
  term: # istilahnya, seperti biasa ditulis
  expansion: # kepanjangannya; biarkan kosong bila bukan singkatan
  short: # satu kalimat yang muncul di tempat istilah itu dipakai
  definition: # penjelasan di halaman istilah, satu sampai tiga kalimat
  sources: # id dari content/sumber.yaml, misalnya [uu-20-2023]; tulis [] hanya untuk penjelasan kita sendiri
  see: # id istilah lain yang berkaitan, misalnya [asn, pppk]; tulis [] bila tidak ada
  links: # halaman situs ini yang membahasnya, misalnya [/nilai/loyal/]; tulis [] bila tidak ada
`,
		},
		sumber: {
			step: 'Kutip sumber itu di prosa dengan <Kutip id="{name}" />, atau sebut id-nya di sources.',
			skeleton: `- id: {name}
  short: # sebutannya di prosa, misalnya UU 20/2023
  title: # judul seperti diterbitkan
  publisher: # penerbitnya
  url: # alamat lengkap, diawali https://
  date: # waktu terbit dengan tanda kutip, seperti '2023', '2023-02', '2023-02-22', atau 'tanpa tanggal'
  kind: # law untuk undang-undang dan peraturan, official untuk situs atau laporan instansi, news, research, atau other
  certainty: # pasti untuk peraturan, atau kalau sumber kedua disebut di confirmedBy; selain itu satu-sumber
  note: # yang perlu diketahui pembaca tentang sumber ini; hapus baris ini bila tidak ada
`,
		},
		instansi: {
			written: `Folder {folder} sudah ditulis. Selanjutnya:

  1. Isi {folder}/instansi.yaml, sesudah tanda titik dua di setiap barisnya.
  2. Baca {folder}/README.md: di sana tercantum bagian halaman yang boleh Anda isi dengan keterangan daerah sendiri.
  3. Bangun situsnya dengan folder itu: DAERAH={folder} npm start

Penjelasan lengkapnya ada di content/README.md.`,
			skeleton: `instansi:
  name: # nama situs, misalnya Cermin BerAKHLAK
  shortName: # nama untuk layar ponsel, paling panjang 12 karakter
  description: # satu kalimat tentang situs ini, 60 sampai 160 karakter
  agency: # nama instansi, misalnya Pemerintah Kota Contoh
  contact:
    label: # nama saluran untuk melaporkan kekeliruan atau hambatan
    url: # alamat saluran itu, diawali https://
  footer: # satu kalimat di kaki setiap halaman
  termNotes: [] # kalimat tambahan bagi istilah umum, boleh tetap kosong
`,
			guide: `# Keterangan daerah

Folder ini memuat semua yang hanya berlaku di instansi Anda. Tiga daftar boleh tetap kosong (\`[]\`): \`sumber.yaml\` memuat sumber yang hanya dikutip di folder ini, \`istilah.yaml\` istilah daerah, dan \`acuan.yaml\` hasil survei resmi instansi Anda. Cara mengisinya diterangkan di \`content/README.md\`.

Setiap bagian di bawah ini boleh ditulis, boleh tidak. Simpan isinya sebagai prosa biasa di subfolder \`bagian\` dengan nama yang disebut. Bagian yang tidak ditulis tidak muncul di halaman.

{places}
`,
			place: '- `bagian/{id}.mdx`: {about}. Tampil di {pages}.',
		},
	},
};
