#include "catalyse/base/str.h"
#include "catalyse/domain/chat.h"
#include "groups.h"

/* "author|text" of every message, one a line. */
static void chats_of_all_makes_are_read(void **state) {
    (void)state;
    static const struct {
        const char *chat, *messages;
    } cases[] = {
        {"10:02:33\t De  Ana Orme à Tous : un four commun\n10:03:01 From Bob Lune to Everyone: a map",
         "Ana Orme|un four commun\nBob Lune|a map\n"},
        {"10:02:33 De Ana Orme à Tout le monde:\n\tun four\n\tet un camion",
         "Ana Orme|un four\nAna Orme|et un camion\n"},
        {"[10:02] Ana Orme\nun four\n\n[10:03 AM] Bob Lune\nune carte",
         "Ana Orme|un four\nBob Lune|une carte\n"},
        {"Ana Orme  10:02\nun four\nBob Lune (invité) 10:05 PM\n2 5 7", "Ana Orme|un four\nBob Lune|2 5 7\n"},
        {"00:12:33.123,00:12:36.123\nAna Orme: un four", "Ana Orme|un four\n"},
        {"10:02 https://a.example/x", "|https://a.example/x\n"},
        {"10:02 un four commun", "|un four commun\n"},
        /* Zoom, saved: tabs, two blanks, answers, reactions */
        {"\xEF\xBB\xBF"
         "10:08:02 From  Léa Bény  To  Everyone:\r\n\tReplying to \"Un four...\"\r\n\r\n\toui, et "
         "un camion\r\n10:08:10 From Jean To Everyone:\n\tReacted to \"Un four\" with 👍",
         "Léa Bény|Replying to \"Un four...\"\nLéa Bény|oui, et un camion\nJean|Reacted to \"Un four\" "
         "with 👍\n"},
        {"10:08 From A B To Everyone:\n\tReplying to \"Un four\n\tpour deux\"\n\toui",
         "A B|Replying to \"Un four\nA B|oui\n"},
        {"10:02:33 De Ana Orme À Tous :\n\t- un four\n\t• une carte",
         "Ana Orme|un four\nAna Orme|une carte\n"},
        /* Teams: with the day, or the hour behind the name */
        {"[05/02/2026 10:33] Bob Lune\nLes fonds paient-ils ?\n[05/02/2026 10:34] Ana Orme (Invité)\noui",
         "Bob Lune|Les fonds paient-ils ?\nAna Orme|oui\n"},
        {"Bob Lune, Hier 10:33\nOn se voit à 10:45\nAna de la Tour | les potagers 05/02/2026 10:34\noui",
         "Bob Lune|On se voit à 10:45\nAna de la Tour | les potagers|oui\n"},
        /* Meet: the hour below the name, with its narrow blank */
        {"Ana Orme\n10:02\xE2\x80\xAF"
         "AM\nun four\nBob Lune\n10:03\xE2\x80\xAF"
         "AM\nun camion",
         "Ana Orme|un four\nBob Lune|un camion\n"},
        /* BigBlueButton and messengers */
        {"[10:33] Bob Lune : Un four\n\npour tous", "Bob Lune|Un four\nBob Lune|pour tous\n"},
        {"05/02/2026, 10:33 - Ana Orme: un four", "Ana Orme|un four\n"},
        /* Written from the right, with marks that say so */
        {"10:08:30 From \xE2\x80\x8F"
         "ليلى حداد\xE2\x80\x8F"
         " To Everyone:\n\tهل",
         "ليلى حداد|هل\n"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct chat_reader r = {.rest = sv_from(cases[i].chat)};
        struct chat_message m;
        struct str all = {0};
        assert_true(chat_is(sv_from(cases[i].chat)));
        while (chat_next(&r, &m)) str_addf(&all, "%.*s|%.*s\n", SV_ARG(m.author), SV_ARG(m.text));
        assert_string_equal(str_c(&all), cases[i].messages);
        str_deinit(&all);
    }
    assert_false(
        chat_is(SV("un four commun\nune carte : à 10 heures\nRéunion de quartier 18:30\n2 camions")));
}

static void what_is_written_to_one_person_is_known(void **state) {
    (void)state;
    static const struct {
        const char *chat;
        bool apart;
    } cases[] = {{"10:09:00 From Ana Orme to Bob Lune (Direct Message):\n\tje te rappelle", true},
                 {"10:09:00 De Ana Orme à Bob Lune(Message direct) : je te rappelle", true},
                 {"10:09:00 From Ana Orme to Bob Lune (Privately) : je te rappelle", true},
                 {"10:09:00 From Ana Orme to Everyone:\n\tun four", false},
                 {"[10:09] Ana Orme (Direct Emploi)\nun four", false}};
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct chat_reader r = {.rest = sv_from(cases[i].chat)};
        struct chat_message m;
        assert_true(chat_next(&r, &m));
        assert_true(sv_is(m.author, "Ana Orme"));
        assert_int_equal(m.apart, cases[i].apart);
    }
}

static void greetings_are_told_from_wishes(void **state) {
    (void)state;
    static const char *const greetings[] = {"Bonjour à toutes et tous !",
                                            "merci",
                                            "Hello everyone",
                                            "OK, super !",
                                            "Bonne journée 👋",
                                            "+1",
                                            "👋",
                                            "❤️ !",
                                            "Je suis d’accord",
                                            "moi aussi",
                                            "Replying to \"un four\"",
                                            "Reacted to \"un four\" with 👍",
                                            "A réagi à « un four » avec 👍",
                                            "Removed a 👍 reaction from \"un four\"",
                                            "Ana Orme a rejoint la réunion",
                                            "Modifié"};
    static const char *const wishes[] = {
        "Bonjour, un four commun",     "un merci aux bénévoles", "2 5 7", "", "Общая кухня", "共同厨房",
        "Réponse à tous les courriers"};
    for (size_t i = 0; i < sizeof greetings / sizeof *greetings; i++)
        if (!chat_greets(sv_from(greetings[i]))) fail_msg("%s", greetings[i]);
    for (size_t i = 0; i < sizeof wishes / sizeof *wishes; i++)
        if (chat_greets(sv_from(wishes[i]))) fail_msg("%s", wishes[i]);
}

int test_chat(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(chats_of_all_makes_are_read),
        cmocka_unit_test(what_is_written_to_one_person_is_known),
        cmocka_unit_test(greetings_are_told_from_wishes),
    };
    return cmocka_run_group_tests_name("chat", tests, NULL, NULL);
}
