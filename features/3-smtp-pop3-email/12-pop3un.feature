@E-10
Feature: #POP3UN: user name of the mailbox

  Presented to the POP3 server together with POP3PW.

  Rule: POP3UN takes text of up to 64 characters and refuses longer ones

    @BV @E-28
    Scenario Outline: POP3UN takes <what>
      Given `AT#POP3UN="pop3un.before"` is answered `OK`
      When the host issues `AT#POP3UN="<value>"`
      Then the modem answers `OK`
      And `AT#POP3UN?` reads `#POP3UN: "<value>"`

      Examples:
        | id             | what                                    | value                                                            |
        | R-3-053.mixed  | letters, digits, blanks and punctuation | Pop3un  1@Example.org/a-b_c                                      |
        | R-3-053.digits | digits only                             | 0042                                                             |
        | R-3-053.max    | 64 characters                           | pop3un-----0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-end |

    @R-3-053.over @BI @E-08 @E-09 @E-23
    Scenario: POP3UN refuses 65 characters and keeps what it has
      Given the host has set `AT#POP3UN="pop3un.before"`
      When the host issues `AT#POP3UN="pop3un-----0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-0065"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#POP3UN?` still reads `#POP3UN: "pop3un.before"`

    @R-3-053.absurd @BI @E-08 @E-09 @E-23
    Scenario: POP3UN refuses 300 characters and keeps what it has
      Given the host has set `AT#POP3UN="pop3un.before"`
      When the host issues `AT#POP3UN="`, 300 times `x` and `"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#POP3UN?` still reads `#POP3UN: "pop3un.before"`

    @R-3-053.neighbours @BV
    Scenario: Writing POP3UN leaves the parameters beside it alone
      Given the host has set:
        | AT#POP3SERV="pop3.example.org" |
        | AT#DOMAIN="domain.example.org" |
      When the host issues `AT#POP3UN="pop3un-----0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-end"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#POP3SERV? | #POP3SERV: "pop3.example.org" |
        | AT#DOMAIN?   | #DOMAIN: "domain.example.org" |

  Rule: POP3UN is empty until the host writes it

    @R-3-054 @BV @needs-reset @E-19 @E-21
    Scenario: POP3UN after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#POP3UN?`
      Then the modem reports `#POP3UN: ""`
      And the modem answers `OK`

  Rule: POP3UN is read by AT#POP3UN? and shown by AT#VPOP3 and AT#VALL, between quotes

    For AT#VPOP3 see 23-vpop3.feature.

    @R-3-055.get @BV
    Scenario: POP3UN is read singly
      Given the host has set `AT#POP3UN="pop3un.tell"`
      When the host issues `AT#POP3UN?`
      Then the modem reports `#POP3UN: "pop3un.tell"`
      And the modem answers `OK`

    @R-3-055.vall @BV
    Scenario: AT#VALL shows POP3UN
      Given the host has set `AT#POP3UN="pop3un.tell"`
      When the host issues `AT#VALL`
      Then among the lines reported is `#POP3UN: "pop3un.tell"`

  Rule: POP3UN is presented to the POP3 server, and opens the mailbox of this user

    @R-3-056 @BV @needs-routes @needs-gprs-outcome @E-01 @E-106
    Scenario: Two users have a mail each
      Given the host has set:
        | AT#POP3SERV="198.51.100.110" |
        | AT#POP3PORT=110              |
        | AT#POP3UN="reader"           |
        | AT#POP3UN="reader2"          |
        | AT#POP3PW="popsecret2"       |
        | AT#POP3HEADERMODE=0          |
        | AT#SMTPUN="reader"           |
      And the mailbox of "reader" holds a mail `From: ann@example.org[CR][LF]Subject: One[CR][LF][CR][LF]For the first.[CR][LF]`
      And the mailbox of "reader2" holds a mail `From: ann@example.org[CR][LF]Subject: Two[CR][LF][CR][LF]For the second.[CR][LF]`
      And the modem is connected over "GPRS"
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | nothing                 |
        | body            | For the second.[CR][LF] |
      And the modem answers within 30 s `OK`
      And the network has seen:
        | pop3.user       | reader2    |
        | pop3.password   | popsecret2 |
        | mailbox.reader  | One        |
        | mailbox.reader2 | nothing    |

    @BI @needs-routes @needs-gprs-outcome @E-08 @E-09
    Scenario Outline: The server is told <what>, and refuses it
      Given the host has set:
        | AT#POP3SERV="198.51.100.110" |
        | AT#POP3PORT=110              |
        | AT#POP3UN="<value>"          |
        | AT#POP3PW="popsecret"        |
        | AT#SMTPUN="mailer"           |
        | AT#ISPUN="isp login"         |
      And the "POP3" server at "USER" "answers -ERR no such user"
      And the modem is connected over "GPRS"
      When the host issues `AT#GETMAIL`
      Then the modem answers within 60 s `#CME ERROR: 38080`
      And the network has seen:
        | pop3.user     | <value> |
        | pop3.password | nothing |

      Examples:
        | id              | what                         | value                                                            |
        | R-3-056.address | a login that is an address   | module@example.org                                               |
        | R-3-056.letters | a login in both kinds of letter | Reader-1_a                                                    |
        | R-3-056.max     | 64 characters                | pop3un-----0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-end |
