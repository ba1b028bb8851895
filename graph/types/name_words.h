#pragma once

#include <string_view>
#include <vector>

namespace entente {

/// The words that names are read by. Everything is folded, without hyphens.

bool is_name_particle(std::string_view word);        ///< "van", "de", "bin"
bool is_patronymic_particle(std::string_view word);  ///< "bin": what follows is the father's name
bool is_arabic_article(std::string_view word);       ///< "al", "as", before a hyphen
bool is_postnominal(std::string_view word);          ///< "phd", "obe"
bool is_title_modifier(std::string_view word);       ///< "prime", "former", before a title
bool is_foreign_title(std::string_view word);        ///< "frau", "mme", "capt", beside those of title.h

bool is_east_asian_surname(std::string_view word);    ///< Chinese, Korean, Vietnamese: "chiang", "park"
bool is_japanese_surname(std::string_view word);      ///< "abe"
bool is_hungarian_given_name(std::string_view word);  ///< "viktor", "laszlo"
/// Whether it can be cut into Chinese syllables, in Pinyin or in Wade-Giles: "jinping", "tsetung".
bool is_pinyin(std::string_view word);
/// At most six letters around one run of vowels: "geun", "minh", "hye".
bool is_one_syllable(std::string_view word);

bool is_nickname_of(std::string_view nickname, std::string_view name);       ///< "bill" of "william"
std::vector<std::string_view> names_of_nickname(std::string_view nickname);  ///< "william" of "bill"
bool share_nickname(std::string_view left, std::string_view right);          ///< "bill" and "billy"

}  // namespace entente
