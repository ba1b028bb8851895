#include "extract/entity/capitals.h"

#include <algorithm>
#include <array>

namespace entente {
namespace {

struct Capital {
  std::string_view name;
  std::array<std::string_view, 2> states;
};

// Sorted by name (bytes).
// clang-format off
constexpr auto kCapitals = std::to_array<Capital>({
    {"abu dhabi", {"United Arab Emirates", ""}}, {"abuja", {"Nigeria", ""}}, {"accra", {"Ghana", ""}},
    {"addis ababa", {"Ethiopia", ""}}, {"algiers", {"Algeria", ""}}, {"amman", {"Jordan", ""}},
    {"ankara", {"Turkey", ""}}, {"antananarivo", {"Madagascar", ""}}, {"ashgabat", {"Turkmenistan", ""}},
    {"asmara", {"Eritrea", ""}}, {"astana", {"Kazakhstan", ""}}, {"asunción", {"Paraguay", ""}},
    {"athens", {"Greece", ""}}, {"baghdad", {"Iraq", ""}}, {"baku", {"Azerbaijan", ""}}, {"bamako", {"Mali", ""}},
    {"bangkok", {"Thailand", ""}}, {"beijing", {"China", ""}}, {"beirut", {"Lebanon", ""}},
    {"belgrade", {"Serbia", "Yugoslavia"}}, {"berlin", {"Germany", "East Germany"}},
    {"bern", {"Switzerland", ""}}, {"bishkek", {"Kyrgyzstan", ""}}, {"bogota", {"Colombia", ""}},
    {"bogotá", {"Colombia", ""}}, {"bonn", {"West Germany", ""}}, {"brasilia", {"Brazil", ""}},
    {"brasília", {"Brazil", ""}}, {"bratislava", {"Slovakia", ""}}, {"bucharest", {"Romania", ""}},
    {"budapest", {"Hungary", ""}}, {"buenos aires", {"Argentina", ""}}, {"bujumbura", {"Burundi", ""}},
    {"cairo", {"Egypt", ""}}, {"canberra", {"Australia", ""}}, {"caracas", {"Venezuela", ""}},
    {"chisinau", {"Moldova", ""}}, {"colombo", {"Sri Lanka", ""}}, {"conakry", {"Guinea", ""}},
    {"copenhagen", {"Denmark", ""}}, {"dakar", {"Senegal", ""}}, {"damascus", {"Syria", ""}},
    {"delhi", {"India", ""}}, {"dhaka", {"Bangladesh", ""}}, {"doha", {"Qatar", ""}}, {"dublin", {"Ireland", ""}},
    {"dushanbe", {"Tajikistan", ""}}, {"freetown", {"Sierra Leone", ""}}, {"hanoi", {"Vietnam", ""}},
    {"harare", {"Zimbabwe", ""}}, {"havana", {"Cuba", ""}}, {"helsinki", {"Finland", ""}},
    {"islamabad", {"Pakistan", ""}}, {"jakarta", {"Indonesia", ""}}, {"juba", {"South Sudan", ""}},
    {"kabul", {"Afghanistan", ""}}, {"kampala", {"Uganda", ""}}, {"kathmandu", {"Nepal", ""}},
    {"khartoum", {"Sudan", ""}}, {"kiev", {"Ukraine", ""}}, {"kigali", {"Rwanda", ""}},
    {"kinshasa", {"Democratic Republic of the Congo", ""}}, {"kuala lumpur", {"Malaysia", ""}},
    {"kyiv", {"Ukraine", ""}}, {"la paz", {"Bolivia", ""}}, {"lima", {"Peru", ""}}, {"lisbon", {"Portugal", ""}},
    {"ljubljana", {"Slovenia", ""}}, {"london", {"United Kingdom", ""}}, {"luanda", {"Angola", ""}},
    {"lusaka", {"Zambia", ""}}, {"madrid", {"Spain", ""}}, {"managua", {"Nicaragua", ""}},
    {"manila", {"Philippines", ""}}, {"maputo", {"Mozambique", ""}}, {"mexico city", {"Mexico", ""}},
    {"minsk", {"Belarus", ""}}, {"mogadishu", {"Somalia", ""}}, {"monrovia", {"Liberia", ""}},
    {"montevideo", {"Uruguay", ""}}, {"moscow", {"Russia", "Soviet Union"}}, {"muscat", {"Oman", ""}},
    {"n'djamena", {"Chad", ""}}, {"nairobi", {"Kenya", ""}}, {"new delhi", {"India", ""}},
    {"niamey", {"Niger", ""}}, {"nicosia", {"Cyprus", ""}}, {"oslo", {"Norway", ""}}, {"ottawa", {"Canada", ""}},
    {"ouagadougou", {"Burkina Faso", ""}}, {"paris", {"France", ""}}, {"phnom penh", {"Cambodia", ""}},
    {"port-au-prince", {"Haiti", ""}}, {"prague", {"Czech Republic", "Czechoslovakia"}},
    {"pretoria", {"South Africa", ""}}, {"pristina", {"Kosovo", ""}}, {"pyongyang", {"North Korea", ""}},
    {"quito", {"Ecuador", ""}}, {"rabat", {"Morocco", ""}}, {"reykjavik", {"Iceland", ""}},
    {"riga", {"Latvia", ""}}, {"riyadh", {"Saudi Arabia", ""}}, {"rome", {"Italy", ""}},
    {"saigon", {"South Vietnam", ""}}, {"sana'a", {"Yemen", ""}}, {"sanaa", {"Yemen", ""}},
    {"santiago", {"Chile", ""}}, {"sarajevo", {"Bosnia and Herzegovina", ""}}, {"seoul", {"South Korea", ""}},
    {"skopje", {"North Macedonia", ""}}, {"sofia", {"Bulgaria", ""}}, {"stockholm", {"Sweden", ""}},
    {"taipei", {"Taiwan", ""}}, {"tallinn", {"Estonia", ""}}, {"tashkent", {"Uzbekistan", ""}},
    {"tbilisi", {"Georgia", ""}}, {"tegucigalpa", {"Honduras", ""}}, {"teheran", {"Iran", ""}},
    {"tehran", {"Iran", ""}}, {"tirana", {"Albania", ""}}, {"tokyo", {"Japan", ""}}, {"tripoli", {"Libya", ""}},
    {"tunis", {"Tunisia", ""}}, {"ulaanbaatar", {"Mongolia", ""}}, {"vienna", {"Austria", ""}},
    {"vientiane", {"Laos", ""}}, {"vilnius", {"Lithuania", ""}}, {"warsaw", {"Poland", ""}},
    {"washington", {"United States", ""}}, {"washington, d.c.", {"United States", ""}},
    {"wellington", {"New Zealand", ""}}, {"yaoundé", {"Cameroon", ""}}, {"yerevan", {"Armenia", ""}},
    {"zagreb", {"Croatia", ""}},
});
// clang-format on
static_assert(std::is_sorted(kCapitals.begin(), kCapitals.end(),
                             [](const Capital& a, const Capital& b) { return a.name < b.name; }));

}  // namespace

std::span<const std::string_view> states_of_capital(std::string_view lower) {
  const auto at =
      std::lower_bound(kCapitals.begin(), kCapitals.end(), lower,
                       [](const Capital& capital, std::string_view name) { return capital.name < name; });
  if (at == kCapitals.end() || at->name != lower) return {};
  return std::span(at->states).first(at->states[1].empty() ? 1 : 2);
}

}  // namespace entente
