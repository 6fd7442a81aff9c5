package org.graphwright.extract.clause;

import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Signs before an amount of money and units behind it, with the ISO 4217 code of those that mean one currency, or mostly do. */
final class Currencies {
    /** Codes that texts write beside a number; of ISO 4217 those that are no English word. */
    private static final String CODES =
            "USD|EUR|GBP|JPY|CHF|CAD|AUD|NZD|CNY|RMB|HKD|SGD|INR|PKR|SEK|NOK|DKK|PLN|CZK|HUF|RUB|UAH|BRL|MXN|ZAR|NGN|KES|KRW|THB|AED|SAR";

    /** Alternatives of a regular expression: what stands before a number. */
    static final String SIGN =
            "(?:(?:US|A|AU|C|CA|CAN|HK|NZ|S|R|NT|FJ|J)\\$|\\b(?-i:" + CODES + ")|Rs\\.?|\\$|€|£|¥|₹|₽|₩|₦|₺|₴|₪)";

    private static final Map<String, String> BY_WORDS = byWords();

    /** Names of one word, which several countries may share. */
    private static final String NAMES =
            "dollars?|euros?|pounds?(?! of\\b)|yen|rupees?|yuan|renminbi|rou?bles?|francs?|pesos?|kronor|kronur|kroner"
                    + "|rand|naira|kina|kunas?|manats?|dinars?|dirhams?|ri[ya]als?|riyals?|baht|zloty|zlotys|forints?|ringgit|rupiah|taka|shekels?"
                    + "|hryvnias?|tenge|birr|cedis?|reais|shillings?|lira|liras|lev[as]?|bolivars?";

    /** What stands behind one, with its blank or hyphen. Weights are pounds too, "won" is what teams have done, and what they have won may be crowns. */
    static final String UNIT = "(?: (?:"
            + BY_WORDS.keySet().stream()
                    .filter(name -> name.contains(" "))
                    .sorted()
                    .map(name -> name.replace(".", "\\.") + "s?")
                    .collect(Collectors.joining("|"))
            + "|" + NAMES + "|(?:(?<=(?:hundred|thousand|[mb]illion|trillion) )|(?<=,\\d{3} ))(?:won|crowns?)|(?-i:"
            + CODES + "))\\b|-(?:dollar|euro)\\b| ?[€£])";

    private Currencies() {}

    /**
     * The code of a currency.
     *
     * @param words a sign or unit as the text has it
     * @param large whether the number is told in hundreds, thousands or more, as weights hardly are
     * @return null where the words mean none in particular
     */
    static @Nullable String code(String words, boolean large) {
        String name = words.toLowerCase(Locale.ROOT).replaceAll("^[ -]", "");
        if (name.matches("pounds?")) {
            return large ? "GBP" : null;
        }
        String code = BY_WORDS.get(name);
        code = code == null ? BY_WORDS.get(name.replaceAll("s$", "")) : code;
        return code == null && Set.of(CODES.split("\\|")).contains(words.strip()) ? words.strip() : code;
    }

    /** By signs and by English names: "swiss franc", "fijian dollar", "fiji dollar". */
    private static Map<String, String> byWords() {
        Map<String, String> codes = new HashMap<>();
        Stream.of(
                        "us$ USD",
                        "$ USD",
                        "dollar USD",
                        "u.s. dollar USD",
                        "american dollar USD",
                        "a$ AUD",
                        "au$ AUD",
                        "c$ CAD",
                        "ca$ CAD",
                        "can$ CAD",
                        "hk$ HKD",
                        "nz$ NZD",
                        "s$ SGD",
                        "r$ BRL",
                        "nt$ TWD",
                        "fj$ FJD",
                        "j$ JMD",
                        "€ EUR",
                        "euro EUR",
                        "£ GBP",
                        "pounds sterling GBP",
                        "yen JPY",
                        "yuan CNY",
                        "renminbi CNY",
                        "rmb CNY",
                        "ruble RUB",
                        "rouble RUB",
                        "₽ RUB",
                        "kronor SEK",
                        "kronur ISK",
                        "swedish kronor SEK",
                        "swedish crown SEK",
                        "norwegian kroner NOK",
                        "norwegian crown NOK",
                        "danish kroner DKK",
                        "danish crown DKK",
                        "czech crown CZK",
                        "₹ INR",
                        "₩ KRW",
                        "won KRW",
                        "₦ NGN",
                        "₺ TRY",
                        "₴ UAH",
                        "₪ ILS",
                        "rand ZAR",
                        "naira NGN",
                        "kina PGK",
                        "kuna HRK",
                        "baht THB",
                        "zloty PLN",
                        "forint HUF",
                        "ringgit MYR",
                        "rupiah IDR",
                        "taka BDT",
                        "shekel ILS",
                        "hryvnia UAH",
                        "tenge KZT",
                        "birr ETB",
                        "cedi GHS",
                        "reais BRL",
                        "turkish lira TRY")
                .forEach(line -> {
                    int blank = line.lastIndexOf(' ');
                    codes.put(line.substring(0, blank), line.substring(blank + 1));
                });
        for (Currency currency : Currency.getAvailableCurrencies()) {
            String name = currency.getDisplayName(Locale.ENGLISH).toLowerCase(Locale.ROOT);
            if (name.matches("\\p{L}+(?: \\p{L}+)+")) {
                codes.putIfAbsent(name, currency.getCurrencyCode());
            }
        }
        for (String country : Locale.getISOCountries()) {
            Locale locale = new Locale("", country);
            Currency currency = Currency.getInstance(locale);
            String name = currency == null ? "" : currency.getDisplayName(Locale.ENGLISH);
            String where = locale.getDisplayCountry(Locale.ENGLISH);
            if (currency != null
                    && where.matches("\\p{L}+(?: \\p{L}+)?")
                    && name.matches("\\p{L}+ (?:\\p{L}+ )?\\p{L}+")) {
                String unit = name.substring(name.lastIndexOf(' ') + 1);
                codes.putIfAbsent((where + " " + unit).toLowerCase(Locale.ROOT), currency.getCurrencyCode());
            }
        }
        return Map.copyOf(codes);
    }
}
