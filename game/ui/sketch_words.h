// The words of the sketch studio.
#pragma once

#include "base/text.h"

namespace alur::ui::words {

// Tools
inline const Text selectTool{"Pilih", "Select"};
inline const Text marker{"Spidol", "Marker"};
inline const Text figures{"Bentuk", "Shapes"};
inline const Text line{"Garis", "Line"};
inline const Text arrow{"Panah", "Arrow"};
inline const Text rectangle{"Kotak", "Box"};
inline const Text ellipse{"Lingkaran", "Ellipse"};
inline const Text textTool{"Teks", "Text"};
inline const Text symbols{"Simbol", "Symbols"};
inline const Text pointerTool{"Tunjuk", "Pointer"};
inline const Text hand{"Geser", "Pan"};
inline const Text smooth{"Garis dihaluskan", "Smooth lines"};
inline const Text varied{"Tebal mengikuti gerak", "Breadth follows the hand"};
inline const Text wholeStrokes{"Seluruh goresan", "Whole strokes"};
inline const Text partsOnly{"Hanya yang tersentuh", "Only what is touched"};
inline const Text byBox{"Dengan kotak", "With a box"};
inline const Text byLasso{"Dengan laso", "With a lasso"};
inline const Text textSmall{"Teks kecil", "Small text"};
inline const Text textMedium{"Teks sedang", "Medium text"};
inline const Text textLarge{"Teks besar", "Large text"};
inline const Text zoomIn{"Perbesar", "Zoom in"};
inline const Text zoomOut{"Perkecil", "Zoom out"};
inline const Text wholePage{"Seluruh halaman", "The whole page"};

// Symbols
inline const Text peopleAndServices{"Orang & layanan", "People & services"};
inline const Text signs{"Simbol", "Signs"};
inline const Text earlier{"Sebelumnya", "Earlier ones"};
inline const Text further{"Berikutnya", "Further ones"};
inline const Text tapToPlace{"Ketuk kanvas untuk meletakkan “{0}”.", "Tap the canvas to place “{0}”."};
inline const Text dragToRelate{"Tarik dari satu simbol ke simbol lain: {0}.",
                               "Drag from one symbol to another: {0}."};

// What is selected
inline const Text duplicate{"Gandakan", "Duplicate"};
inline const Text copyWord{"Salin", "Copy"};
inline const Text cutWord{"Potong", "Cut"};
inline const Text paste{"Tempel", "Paste"};
inline const Text toFront{"Ke depan", "To the front"};
inline const Text toBack{"Ke belakang", "To the back"};
inline const Text removeWord{"Hapus", "Delete"};
inline const Text label{"Tulis nama", "Write a label"};
inline const Text isClient{"Tandai klien", "Mark as the client"};
inline const Text isDeceased{"Tandai meninggal", "Mark as deceased"};
inline const Text typeHere{"Ketik di sini", "Type here"};

// Pages
inline const Text pagesWord{"Halaman", "Pages"};
inline const Text pageOfPages{"Halaman {0}/{1}", "Page {0}/{1}"};
inline const Text addPage{"Halaman baru", "New page"};
inline const Text duplicatePage{"Gandakan", "Duplicate"};
inline const Text deletePage{"Hapus", "Delete"};
inline const Text restorePage{"Kembalikan yang dihapus", "Bring the deleted one back"};
inline const Text earlierPage{"Ke kiri", "To the left"};
inline const Text laterPage{"Ke kanan", "To the right"};
inline const Text templateWord{"Pola", "Template"};
inline const Text dotted{"Titik-titik", "Dots"};
inline const Text panelsOf{"{0} panel", "{0} panels"};

// Beside the canvas
inline const Text descriptionTab{"Deskripsi", "Text"};
inline const Text sceneTab{"Adegan", "Scene"};
inline const Text missingTab{"Siapa?", "Who?"};
inline const Text terms{"Istilah kasus ini", "Terms of this case"};
inline const Text notYetHere{"Siapa yang belum ada di gambar?", "Who is not in the picture yet?"};
inline const Text missingHint{"Ketuk satu nama untuk meletakkannya. Tidak semua harus ada.",
                              "Tap a name to place it. Not all of them must be there."};
inline const Text allHere{"Semua yang diketahui sudah ada.", "All that are known are there."};
inline const Text servicesWord{"Layanan", "Services"};
inline const Text fullView{"Kanvas saja", "Canvas alone"};
inline const Text sideView{"Dengan teks", "With the text"};

// Replay
inline const Text replayWord{"Putar ulang", "Play back"};
inline const Text playWord{"Putar", "Play"};
inline const Text stopWord{"Berhenti", "Pause"};
inline const Text scrub{"Waktu", "Time"};

inline const Text notStoredYet{"Belum tersimpan", "Not stored yet"};
inline const Text exportAll{"Simpan semua gambar ke folder", "Save all pictures to a folder"};

} // namespace alur::ui::words
