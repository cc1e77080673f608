// What stands on pages themselves: the names of signs and the words of templates.
#pragma once

#include <array>

#include "base/text.h"
#include "sketch/items.h"

namespace alur::sketch::words {

/// In the order of StampKind.
inline const std::array<Text, stampKinds> stamps{{
    {"Perempuan", "Woman"},
    {"Laki-laki", "Man"},
    {"Anak perempuan", "Girl"},
    {"Anak laki-laki", "Boy"},
    {"Nenek", "Older woman"},
    {"Kakek", "Older man"},
    {"Ibu hamil", "Pregnant woman"},
    {"Bayi", "Baby"},
    {"Rumah", "Home"},
    {"Sekolah", "School"},
    {"Puskesmas", "Clinic"},
    {"Rumah sakit", "Hospital"},
    {"Polisi", "Police"},
    {"Pengadilan", "Court"},
    {"Kantor", "Office"},
    {"Rumah ibadah", "Place of worship"},
    {"Pasar", "Market"},
    {"Rumah aman", "Shelter"},
    {"Pelabuhan", "Port"},
    {"Telepon", "Phone"},
    {"Dokumen", "Document"},
    {"Kunci", "Lock"},
    {"Hati", "Heart"},
    {"Bahaya", "Danger"},
    {"Laki-laki", "Male"},
    {"Perempuan", "Female"},
    {"Kehamilan", "Pregnancy"},
    {"Serumah", "Household"},
    {"Lingkungan", "System"},
    {"Orang", "Person"},
}};

/// In the order of RelationKind.
inline const std::array<Text, relationKinds> relations{{
    {"Pasangan", "Partners"},
    {"Pisah", "Separated"},
    {"Cerai", "Divorced"},
    {"Hidup bersama", "Living together"},
    {"Orang tua–anak", "Parent–child"},
    {"Konflik", "Conflict"},
    {"Hubungan putus", "Cut off"},
    {"Dekat", "Close"},
    {"Kuat", "Strong"},
    {"Lemah", "Weak"},
    {"Rapuh", "Tenuous"},
    {"Menekan", "Stressful"},
    {"Memberi tenaga", "Gives energy"},
    {"Saling memberi", "Gives both ways"},
}};

inline const Text deceased{"Meninggal", "Deceased"};
inline const Text client{"Klien", "Client"};
inline const Text legend{"Keterangan", "Legend"};
inline const Text grandparents{"Kakek dan nenek", "Grandparents"};
inline const Text parents{"Orang tua", "Parents"};
inline const Text children{"Anak", "Children"};
inline const Text lowRisk{"Risiko rendah", "Low risk"};
inline const Text middleRisk{"Sedang", "Medium"};
inline const Text highRisk{"Risiko tinggi", "High risk"};

} // namespace alur::sketch::words
