@E-10 @needs-routes
Feature: #GETMAIL: fetch the first mail of the mailbox

  Logs in at the POP3 server, hands its first mail to the host and deletes it there. What one parameter does to the port, the
  login and the header stands with the parameter (08-pop3headermode to 12-pop3un), what the host may do meanwhile in appendix B,
  03-data-mode-getmail, names in 10-using-dns, and what a session leaves behind in 23-retrieving-email.

  # What belongs to sending, and to the other server, leads elsewhere: a modem that takes it by mistake is seen there.
  Background:
    Given the host has set:
      | AT#POP3SERV="198.51.100.110" |
      | AT#POP3PORT=110              |
      | AT#POP3UN="reader"           |
      | AT#POP3PW="popsecret"        |
      | AT#POP3HEADERMODE=0          |
      | AT#SMTPSERV="198.51.100.111" |
      | AT#SMTPPORT=1110             |
      | AT#SMTPUN="mailer"           |
      | AT#SMTPPW="mailsecret"       |
      | AT#DNSSERV1="198.51.100.53"  |
      | AT#DNSSERV2="198.51.100.54"  |

  Rule: A mail is announced by Ok_Info_Mail, follows at once, and ends with CR LF . CR LF

    Background:
      Given the modem is connected over "GPRS"

    @T-3-06.r01 @R-3-082 @R-3-085 @R-3-086 @BV @needs-gprs-outcome @E-01 @E-106
    Scenario: Of two mails the first is fetched
      Given the mailbox of "reader" holds a mail `From: Ann <ann@example.org>[CR][LF]To: reader@example.org[CR][LF]Subject: First[CR][LF][CR][LF]The kettle is on.[CR][LF]Come at four.[CR][LF]`
      And the mailbox of "reader" holds a mail `From: Bob <bob@example.org>[CR][LF]To: reader@example.org[CR][LF]Subject: Second[CR][LF][CR][LF]It rains.[CR][LF]`
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | nothing                                        |
        | body            | The kettle is on.[CR][LF]Come at four.[CR][LF] |
      And the modem answers within 30 s `OK`
      And the network has seen:
        | mailbox.reader | Second |

    @R-3-082.eleven @BV @needs-gprs-outcome @E-01 @E-106
    Scenario: Of eleven mails the first is fetched, not one whose number begins with 1
      Given the mailbox of "reader" holds a mail `From: ann@example.org[CR][LF]Subject: One[CR][LF][CR][LF]mail 1[CR][LF]`
      And the mailbox of "reader" holds a mail `From: ann@example.org[CR][LF]Subject: Two[CR][LF][CR][LF]mail 2[CR][LF]`
      And the mailbox of "reader" holds a mail `From: ann@example.org[CR][LF]Subject: Three[CR][LF][CR][LF]mail 3[CR][LF]`
      And the mailbox of "reader" holds a mail `From: ann@example.org[CR][LF]Subject: Four[CR][LF][CR][LF]mail 4[CR][LF]`
      And the mailbox of "reader" holds a mail `From: ann@example.org[CR][LF]Subject: Five[CR][LF][CR][LF]mail 5[CR][LF]`
      And the mailbox of "reader" holds a mail `From: ann@example.org[CR][LF]Subject: Six[CR][LF][CR][LF]mail 6[CR][LF]`
      And the mailbox of "reader" holds a mail `From: ann@example.org[CR][LF]Subject: Seven[CR][LF][CR][LF]mail 7[CR][LF]`
      And the mailbox of "reader" holds a mail `From: ann@example.org[CR][LF]Subject: Eight[CR][LF][CR][LF]mail 8[CR][LF]`
      And the mailbox of "reader" holds a mail `From: ann@example.org[CR][LF]Subject: Nine[CR][LF][CR][LF]mail 9[CR][LF]`
      And the mailbox of "reader" holds a mail `From: ann@example.org[CR][LF]Subject: Ten[CR][LF][CR][LF]mail 10[CR][LF]`
      And the mailbox of "reader" holds a mail `From: ann@example.org[CR][LF]Subject: Eleven[CR][LF][CR][LF]mail 11[CR][LF]`
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | nothing        |
        | body            | mail 1[CR][LF] |
      And the modem answers within 30 s `OK`
      And the network has seen:
        | mailbox.reader | Two, Three, Four, Five, Six, Seven, Eight, Nine, Ten, Eleven |

    # None of these bodies has a line that begins with a dot: how such a line travels is not said.
    @BV @needs-gprs-outcome @E-01 @E-106 @E-110
    Scenario Outline: A body is handed over octet by octet: <what>
      Given the mailbox of "reader" holds a mail `From: Ann <ann@example.org>[CR][LF]Subject: Body[CR][LF][CR][LF]<body>`
      And the mailbox of "reader" holds a mail `From: Bob <bob@example.org>[CR][LF]Subject: Next[CR][LF][CR][LF]next[CR][LF]`
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | nothing |
        | body            | <body>  |
      And the modem answers within 30 s `OK`
      And the network has seen:
        | mailbox.reader | Next |

      Examples:
        | id                | what                                 | body                                                                                                    |
        | R-3-086.octet     | one character                        | x[CR][LF]                                                                                               |
        | R-3-086.blank     | empty lines around and between       | [CR][LF][CR][LF]one[CR][LF][CR][LF][CR][LF]two[CR][LF][CR][LF]                                          |
        | R-3-086.spaces    | blanks and tabs at both ends         | [0x20][0x20]one[0x20][CR][LF][0x09]two[0x09][CR][LF][0x20][CR][LF]                                      |
        | R-3-086.dots      | dots that do not begin a line        | a.[CR][LF]b...[CR][LF][0x20].[CR][LF]c . d[CR][LF]                                                      |
        | R-3-086.commands  | lines that look like commands        | +++[CR][LF]AT#VSTATE[CR][LF]ATH[CR][LF]QUIT[CR][LF]RETR 2[CR][LF]                                       |
        | R-3-086.header    | lines that look like a header        | Subject: not the subject[CR][LF]From: nobody@example.org[CR][LF][CR][LF]Cc: end[CR][LF]                 |
        | R-3-086.printable | letters, digits and signs | !"#$%&'()*+,-/0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[[]^_abcdefghijklmnopqrstuvwxyz~[CR][LF]         |
        | R-3-086.line | a line of more than 255 octets | 0005-0010-0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-0065-0070-0075-0080-0085-0090-0095-0100-0105-0110-0115-0120-0125-0130-0135-0140-0145-0150-0155-0160-0165-0170-0175-0180-0185-0190-0195-0200-0205-0210-0215-0220-0225-0230-0235-0240-0245-0250-0255-0260[CR][LF]and a short one[CR][LF] |
        | R-3-086.kilobyte  | 1024 octets                          | [1024 octets of text]                                                                                   |
        | R-3-086.segments  | 20000 octets, several segments long  | [20000 octets of text]                                                                                  |
        | R-3-086.odd       | 65537 octets, more than 16 bits hold | [65537 octets of text]                                                                                  |
        | R-3-086.megabyte  | 1048576 octets                       | [1048576 octets of text]                                                                                |

      @E-08 @E-09
      Examples:
        | id                | what                                 | body                                                                                                    |
        | R-3-086.results   | lines that look like results         | OK[CR][LF][CR][LF]OK[CR][LF][CR][LF]#CME ERROR: 38025[CR][LF][CR][LF]Ok_Info_NoMail[CR][LF]+OK[CR][LF]-ERR[CR][LF] |

    @R-3-086.empty @BV @needs-gprs-outcome @E-01 @E-106
    Scenario: A mail without a body is handed over as well
      Given the mailbox of "reader" holds a mail `From: Ann <ann@example.org>[CR][LF]Subject: Nothing to say[CR][LF][CR][LF]`
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | nothing |
        | body            |         |
      And the modem answers within 30 s `OK`
      And the network has seen:
        | mailbox.reader | nothing |

    # Two answers of the server in one segment, or one in many, are the same to the host.
    @R-3-085.octets @BV @needs-gprs-outcome @E-01 @E-106
    Scenario: The server sends every answer octet by octet
      Given the mailbox of "reader" holds a mail `From: Ann <ann@example.org>[CR][LF]Subject: Slowly[CR][LF][CR][LF]The kettle is on.[CR][LF][CR][LF]Come at four.[CR][LF]`
      And the "POP3" server at "every answer" "answers octet by octet"
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | nothing                                                |
        | body            | The kettle is on.[CR][LF][CR][LF]Come at four.[CR][LF] |
      And the modem answers within 30 s `OK`

    # How long a modem waits is not said; GPRS itself may take some seconds.
    @BV @needs-gprs-outcome @E-01 @E-106 @E-118
    Scenario Outline: The server takes 10 seconds at <stage>
      Given the mailbox of "reader" holds a mail `From: Ann <ann@example.org>[CR][LF]Subject: Late[CR][LF][CR][LF]Better late.[CR][LF]`
      And the "POP3" server at "<stage>" "says nothing"
      When the host issues `AT#GETMAIL`
      And 10 seconds pass
      And the "POP3" server goes on
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | nothing              |
        | body            | Better late.[CR][LF] |
      And the modem answers within 30 s `OK`

      Examples:
        | id               | stage    |
        | R-3-085.greeting | greeting |
        | R-3-085.password | PASS     |

    @R-3-085.terse @BV @needs-gprs-outcome @E-01 @E-106
    Scenario: The server greets without a word
      Given the mailbox of "reader" holds a mail `From: Ann <ann@example.org>[CR][LF]Subject: Terse[CR][LF][CR][LF]Yes.[CR][LF]`
      And the "POP3" server at "greeting" "answers +OK"
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | nothing      |
        | body            | Yes.[CR][LF] |
      And the modem answers within 30 s `OK`

    @R-3-085.echo @BV @needs-gprs-outcome @E-01 @E-106
    Scenario: With ATE1 the command is echoed, and the mail comes once
      Given the mailbox of "reader" holds a mail `From: Ann <ann@example.org>[CR][LF]Subject: Echo[CR][LF][CR][LF]Halloo.[CR][LF]`
      When the host issues `ATE1`
      Then the modem writes `[CR][LF]OK[CR][LF]`
      When the host writes `AT#GETMAIL[CR]`
      Then the modem writes within 60 s `AT#GETMAIL[CR][CR][LF]Ok_Info_Mail[CR][LF]`
      And the modem delivers a mail:
        | before the body | nothing         |
        | body            | Halloo.[CR][LF] |
      And the modem answers within 30 s `OK`

    # The two questions on which the manual is silent.
    @BV @needs-gprs-outcome
    Scenario Outline: A body is handed over in a way that is not judged: <what>
      Given the mailbox of "reader" holds a mail `From: Ann <ann@example.org>[CR][LF]Subject: Body[CR][LF][CR][LF]<body>`
      When the host issues `AT#GETMAIL`
      And 10 seconds pass
      Then whatever the modem answers is recorded

      @E-110
      Examples:
        | id                    | what                        | body                                                           |
        | R-3-086.leading-dot   | a line that begins with one | one[CR][LF].two[CR][LF]..three[CR][LF]four[CR][LF]             |
        | R-3-086.lone-dot      | a line of one dot           | one[CR][LF].[CR][LF]two[CR][LF]                                |
        | R-3-086.ends-with-dot | a last line of one dot      | one[CR][LF].[CR][LF]                                           |

      @E-232
      Examples:
        | id                  | what         | body                                                                    |
        | R-3-086.eight-bit   | 8-bit octets | Caf[0xE9] cr[0xE8]me[CR][LF][300 octets of 8-bit text]                  |
        | R-3-086.utf-eight   | UTF-8        | Caf[0xC3][0xA9] [0xE2][0x82][0xAC][CR][LF]                              |
        | R-3-086.controls    | ETX, DLE, SUB, BS, XON and XOFF | a[ETX]b[DLE]c[SUB]d[BS]e[0x11]f[0x13]g[CR][LF]       |

  Rule: An empty mailbox is told by Ok_Info_NoMail

    Background:
      Given the modem is connected over "GPRS"

    @T-3-06.r02 @R-3-087 @BV @needs-gprs-outcome @E-01 @E-107
    Scenario: No mail, though the mailbox of another user holds one
      Given the mailbox of "reader2" holds a mail `From: Ann <ann@example.org>[CR][LF]Subject: For another[CR][LF][CR][LF]Not for you.[CR][LF]`
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_NoMail`
      And the modem answers within 30 s `OK`
      And the network has seen:
        | pop3.at         | 198.51.100.110:110 |
        | pop3.user       | reader             |
        | pop3.password   | popsecret          |
        | mailbox.reader2 | For another        |

    @R-3-087.last @BV @needs-gprs-outcome @E-01 @E-106 @E-107
    Scenario: No mail after the last one was fetched
      Given the mailbox of "reader" holds a mail `From: Ann <ann@example.org>[CR][LF]Subject: Last[CR][LF][CR][LF]The last one.[CR][LF]`
      And the host issues `AT#GETMAIL`
      And the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | nothing               |
        | body            | The last one.[CR][LF] |
      And the modem answers within 30 s `OK`
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_NoMail`
      And the modem answers within 30 s `OK`

    @R-3-087.header @BV @needs-gprs-outcome @E-01 @E-107
    Scenario: No mail, and no header either, with POP3HEADERMODE 1
      Given the host has set `AT#POP3HEADERMODE=1`
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_NoMail`
      And the modem answers within 30 s `OK`

    @R-3-087.later @BV @needs-gprs-outcome @E-01 @E-106 @E-107
    Scenario: A mail that comes after the mailbox was found empty is fetched by the next command
      Given the host issues `AT#GETMAIL`
      And the modem indicates within 60 s `Ok_Info_NoMail`
      And the modem answers within 30 s `OK`
      And the mailbox of "reader" holds a mail `From: Ann <ann@example.org>[CR][LF]Subject: Late[CR][LF][CR][LF]Here I am.[CR][LF]`
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | nothing            |
        | body            | Here I am.[CR][LF] |
      And the modem answers within 30 s `OK`

  Rule: Without a link AT#GETMAIL is refused with 35867, and no server is asked

    @BO @E-08 @E-09 @E-214
    Scenario Outline: The modem never went online, GPRSMODE <mode>, POP3SERV <server>
      Given the host has set:
        | AT#GPRSMODE=<mode>     |
        | AT#POP3SERV="<server>" |
      And the mailbox of "reader" holds a mail `From: Ann <ann@example.org>[CR][LF]Subject: Waiting[CR][LF][CR][LF]Still here.[CR][LF]`
      When the host issues `AT#GETMAIL`
      Then the modem answers within 10 s `#CME ERROR: 35867`
      And the modem writes nothing for 3 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`
      And the network has seen:
        | pop3.at        | nothing |
        | dns.asked      | nothing |
        | mailbox.reader | Waiting |

      Examples:
        | id           | mode | server           |
        | R-3-084      | 1    | 198.51.100.110   |
        | R-3-084.gsm  | 0    | 198.51.100.110   |
        | R-3-084.name | 1    | pop3.example.org |

    @R-3-084.stopped @BO @needs-gprs-outcome @E-01 @E-04 @E-08 @E-09 @E-72 @E-106 @E-214
    Scenario: The connection was ended, and is made again
      Given the mailbox of "reader" holds a mail `From: Ann <ann@example.org>[CR][LF]Subject: Waiting[CR][LF][CR][LF]Still here.[CR][LF]`
      And the modem is connected over "GPRS"
      And the host issues `AT#CONNECTIONSTOP`
      And the modem answers within 30 s `OK`
      When the host issues `AT#GETMAIL`
      Then the modem answers within 10 s `#CME ERROR: 35867`
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | nothing             |
        | body            | Still here.[CR][LF] |
      And the modem answers within 30 s `OK`

  Rule: While there is a link and nothing else is under way a mail can be fetched at any time

    @R-3-083 @BV @needs-dial-outcome @needs-ppp-peer @E-01 @E-106
    Scenario: A minute after the modem went online over GSM
      Given the mailbox of "reader" holds a mail `From: Ann <ann@example.org>[CR][LF]Subject: By wire[CR][LF][CR][LF]By wire.[CR][LF]`
      And the modem is connected over "GSM"
      And 60 seconds pass
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | nothing          |
        | body            | By wire.[CR][LF] |
      And the modem answers within 30 s `OK`

    # After 10 seconds the modem has come to the server, which makes it wait. The first session must not suffer.
    @R-3-083.twice @BO @needs-gprs-outcome @E-01 @E-08 @E-09 @E-106 @E-213
    Scenario: A second AT#GETMAIL while the first is still greeted is refused
      Given the mailbox of "reader" holds a mail `From: Ann <ann@example.org>[CR][LF]Subject: First[CR][LF][CR][LF]The first.[CR][LF]`
      And the mailbox of "reader" holds a mail `From: Ann <ann@example.org>[CR][LF]Subject: Second[CR][LF][CR][LF]The second.[CR][LF]`
      And the "POP3" server at "greeting" "says nothing"
      And the modem is connected over "GPRS"
      When the host issues `AT#GETMAIL`
      And 10 seconds pass
      Then `AT#GETMAIL` meanwhile is answered `#CME ERROR: 37122`
      When the "POP3" server goes on
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | nothing            |
        | body            | The first.[CR][LF] |
      And the modem answers within 30 s `OK`
      And the network has seen:
        | pop3.at        | 198.51.100.110:110 |
        | mailbox.reader | Second             |

  Rule: A server name that the name servers do not resolve is told by 38027

    @T-3-06.r03 @R-3-088 @BI @needs-gprs-outcome @E-08 @E-09 @E-128
    Scenario: Neither name server knows the name
      Given the host has set `AT#POP3SERV="nowhere.example.org"`
      And the mailbox of "reader" holds a mail `From: Ann <ann@example.org>[CR][LF]Subject: Waiting[CR][LF][CR][LF]Still here.[CR][LF]`
      And the modem is connected over "GPRS"
      When the host issues `AT#GETMAIL`
      Then the modem answers within 60 s `#CME ERROR: 38027`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | pop3.at        | nothing |
        | mailbox.reader | Waiting |

    # No number stands for this error, so it keeps its text.
    @T-3-06.r03.numeric @R-3-088 @BI @needs-gprs-outcome @E-08 @E-09 @E-12 @E-128
    Scenario: Neither name server knows the name, after ATV0
      Given the host has set `AT#POP3SERV="nowhere.example.org"`
      And the modem is connected over "GPRS"
      When the host issues `ATV0`
      Then the modem writes `[CR]0[CR]`
      When the host issues `AT#GETMAIL`
      Then the modem answers within 60 s `#CME ERROR: 38027`

    @R-3-088.silent @BI @needs-gprs-outcome @E-08 @E-09 @E-128
    Scenario: Neither name server answers
      Given the host has set `AT#POP3SERV="silence.example.org"`
      And the name servers:
        | 198.51.100.53 | silence.example.org | nothing |
        | 198.51.100.54 | silence.example.org | nothing |
      And the modem is connected over "GPRS"
      When the host issues `AT#GETMAIL`
      Then the modem answers within 60 s `#CME ERROR: 38027`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | dns.asked | 198.51.100.53 silence.example.org, 198.51.100.54 silence.example.org |
        | pop3.at   | nothing                                                              |

    @R-3-088.unreachable @BI @needs-gprs-outcome @E-08 @E-09 @E-128
    Scenario: No name server can be reached
      Given the host has set:
        | AT#POP3SERV="pop3.example.org" |
        | AT#DNSSERV1="198.51.100.98"    |
        | AT#DNSSERV2="198.51.100.99"    |
      And the modem is connected over "GPRS"
      When the host issues `AT#GETMAIL`
      Then the modem answers within 60 s `#CME ERROR: 38027`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | dns.asked | nothing |
        | pop3.at   | nothing |

  Rule: A server that cannot be reached, or turns the modem away, is told by an error of its own, and no mail is announced

    # The mail is still there for whoever gets in; the modem is still connected and takes the next command.
    Background:
      Given the mailbox of "reader" holds a mail `From: Ann <ann@example.org>[CR][LF]Subject: Waiting[CR][LF][CR][LF]Still here.[CR][LF]`
      And the modem is connected over "GPRS"

    @BI @needs-gprs-outcome @E-01 @E-08 @E-09 @E-106 @E-215
    Scenario Outline: <what>; then at the right address the mail is fetched
      Given the host has set `<wrong>`
      When the host issues `AT#GETMAIL`
      Then the modem answers within 200 s `#CME ERROR: 38016`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the host has set `<right>`
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | nothing             |
        | body            | Still here.[CR][LF] |
      And the modem answers within 30 s `OK`
      And the network has seen:
        | pop3.at | 198.51.100.110:110 |

      Examples:
        | id                  | covers  | what                          | wrong                       | right                        |
        | T-3-06.r04          | R-3-089 | The host refuses the port     | AT#POP3SERV="198.51.100.98" | AT#POP3SERV="198.51.100.110" |
        | R-3-089.unreachable |         | No route leads to the address | AT#POP3SERV="198.51.100.99" | AT#POP3SERV="198.51.100.110" |
        | R-3-089.port        |         | Nobody listens on the port    | AT#POP3PORT=1111            | AT#POP3PORT=110              |

    @BI @needs-gprs-outcome @E-08 @E-09 @E-215
    Scenario Outline: At "<stage>" the server <action>
      Given the "POP3" server at "<stage>" "<action>"
      When the host issues `AT#GETMAIL`
      Then the modem answers within 60 s `#CME ERROR: <code>`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | pop3.at        | 198.51.100.110:110 |
        | mailbox.reader | Waiting            |

      Examples:
        | id                     | stage    | action                             | code  |
        | R-3-089.greeting       | greeting | answers -ERR out of service        | 38016 |
        | R-3-089.accept-closes  | connect  | closes                             | 37966 |
        | R-3-089.accept-resets  | connect  | resets                             | 37952 |
        | R-3-089.greeting-fin   | greeting | closes                             | 37966 |
        | R-3-089.greeting-reset | greeting | resets                             | 37952 |
        | R-3-089.user-closes    | USER     | closes                             | 37966 |
        | R-3-089.user-resets    | USER     | resets                             | 37952 |
        | R-3-089.pass-closes    | PASS     | closes                             | 37966 |
        | R-3-089.pass-resets    | PASS     | resets                             | 37952 |

    @BI @needs-gprs-outcome @E-08 @E-09
    Scenario Outline: The server refuses the <what>
      Given the "POP3" server at "<stage>" "answers <answer>"
      When the host issues `AT#GETMAIL`
      Then the modem answers within 60 s `#CME ERROR: <code>`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | pop3.retrieved | nothing |
        | mailbox.reader | Waiting |

      Examples:
        | id                     | what                       | stage | answer                 | code  |
        | R-3-089.user           | user                       | USER  | -ERR no such user here | 38080 |
        | R-3-089.user-bare      | user without a word        | USER  | -ERR                   | 38080 |
        | R-3-089.password       | password                   | PASS  | -ERR wrong password    | 38081 |
        | R-3-089.password-bare  | password without a word    | PASS  | -ERR                   | 38081 |
        | R-3-089.password-decoy | password with a decoy text | PASS  | -ERR user unknown +OK  | 38081 |

    @R-3-089.login @BI @needs-gprs-outcome @E-01 @E-08 @E-09 @E-106
    Scenario: A wrong password, then the right one
      Given the host has set `AT#POP3PW="popsecret2"`
      When the host issues `AT#GETMAIL`
      Then the modem answers within 60 s `#CME ERROR: 38081`
      And the host has set `AT#POP3PW="popsecret"`
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | nothing             |
        | body            | Still here.[CR][LF] |
      And the modem answers within 30 s `OK`
      And the network has seen:
        | pop3.user     | reader, reader        |
        | pop3.password | popsecret2, popsecret |

    # POP3 leaves it to the client by which of these it finds out what there is.
    @R-3-089.mailbox @BI @needs-gprs-outcome @E-08 @E-09
    Scenario: The server opens the mailbox and lets nothing be done in it
      Given the "POP3" server at "STAT" "answers -ERR mailbox damaged"
      And the "POP3" server at "LIST" "answers -ERR mailbox damaged"
      And the "POP3" server at "UIDL" "answers -ERR mailbox damaged"
      And the "POP3" server at "RETR" "answers -ERR mailbox damaged"
      When the host issues `AT#GETMAIL`
      Then the modem answers within 60 s `#CME ERROR: 38025`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | pop3.deleted   | nothing |
        | mailbox.reader | Waiting |

    # The mail may have been announced, when it was found; then the announcement has its end. Whether it stays is not said.
    @R-3-089.retrieve @BI @needs-gprs-outcome @E-01 @E-08 @E-09 @E-109 @E-125
    Scenario: The server does not give the mail out
      Given the "POP3" server at "RETR" "answers -ERR cannot read it"
      When the host issues `AT#GETMAIL`
      Then until 30 seconds of silence the modem indicates only:
        | Ok_Info_Mail      | 0 | 1 |
        | .                 | 0 | 1 |
        | #CME ERROR: 38025 | 1 | 1 |
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    # A client that takes the header from the whole mail does not need TOP, so the mail itself is refused as well.
    @R-3-089.header @BI @needs-gprs-outcome @E-01 @E-08 @E-09 @E-109
    Scenario: The server gives out neither the header nor the mail
      Given the host has set `AT#POP3HEADERMODE=1`
      And the "POP3" server at "TOP" "answers -ERR cannot read it"
      And the "POP3" server at "RETR" "answers -ERR cannot read it"
      When the host issues `AT#GETMAIL`
      Then until 30 seconds of silence the modem indicates only:
        | Ok_Info_Mail       | 0 | 1 |
        | .                  | 0 | 1 |
        | #CME ERROR: {code} | 1 | 1 |
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    @BI @needs-gprs-outcome @E-01 @E-08 @E-09 @E-109 @E-215
    Scenario Outline: When the mail is asked for the server <action>
      Given the "POP3" server at "RETR" "<action>"
      When the host issues `AT#GETMAIL`
      Then until 30 seconds of silence the modem indicates only:
        | Ok_Info_Mail        | 0 | 1 |
        | .                   | 0 | 1 |
        | #CME ERROR: <code>  | 1 | 1 |
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

      Examples:
        | id                    | action | code  |
        | R-3-089.retrieve-fin  | closes | 37966 |
        | R-3-089.retrieve-rst  | resets | 37952 |

    # Octets that are no answer may be taken for a refusal, or for silence.
    @BI @needs-gprs-outcome @E-08 @E-09 @E-118 @E-215
    Scenario Outline: At "<stage>" the server answers what is no POP3
      Given the "POP3" server at "<stage>" "answers garbage"
      When the host issues `AT#GETMAIL`
      Then the modem answers within 300 s `#CME ERROR: {code}`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | mailbox.reader | Waiting |

      Examples:
        | id                       | stage    |
        | R-3-089.garbage-greeting | greeting |
        | R-3-089.garbage-user     | USER     |
        | R-3-089.garbage-pass     | PASS     |

    @TI @needs-gprs-outcome @E-08 @E-09 @E-118 @E-215
    Scenario Outline: A server that never answers at "<stage>" is given up
      Given the "POP3" server at "<stage>" "says nothing"
      When the host issues `AT#GETMAIL`
      Then the modem answers within 300 s `#CME ERROR: 37964`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | mailbox.reader | Waiting |

      Examples:
        | id                     | stage    |
        | R-3-089.silent         | greeting |
        | R-3-089.silent-user    | USER     |
        | R-3-089.silent-pass    | PASS     |

    @R-3-089.no-server @BI @needs-gprs-outcome @E-08 @E-09 @E-215
    Scenario: No server is set
      Given the host has set `AT#POP3SERV=""`
      When the host issues `AT#GETMAIL`
      Then the modem answers within 60 s `#CME ERROR: {code}`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | pop3.at | nothing |

  Rule: A transfer that fails ends with CR LF . CR LF, and then with the error

    # The mail is long enough to have been announced before it is broken off.
    Background:
      Given the mailbox of "reader" holds a mail `From: Ann <ann@example.org>[CR][LF]Subject: Long[CR][LF][CR][LF][12000 octets of text]`
      And the modem is connected over "GPRS"

    @R-3-090 @BI @needs-gprs-outcome @E-01 @E-08 @E-09 @E-109 @E-215
    Scenario: In the middle of the mail the server closes
      Given the "POP3" server at "octet 6000 of RETR" "closes"
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | nothing                |
        | body, cut off   | [12000 octets of text] |
      And the modem answers within 30 s `#CME ERROR: 37966`
      And the modem writes nothing for 10 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    # A reset overtakes what is on the way, so the server waits until the mail has been announced.
    @R-3-090.reset @BI @needs-gprs-outcome @E-01 @E-08 @E-09 @E-109 @E-215
    Scenario: In the middle of the mail the server resets the connection
      Given the "POP3" server at "octet 6000 of RETR" "says nothing"
      And the "POP3" server at "octet 6001 of RETR" "resets"
      And the host issues `AT#GETMAIL`
      And the modem indicates within 60 s `Ok_Info_Mail`
      When 10 seconds pass
      And the "POP3" server goes on
      Then the modem delivers a mail:
        | before the body | nothing                |
        | body, cut off   | [12000 octets of text] |
      And the modem answers within 30 s `#CME ERROR: 37952`
      And the modem writes nothing for 10 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    @R-3-090.header @BI @needs-gprs-outcome @E-01 @E-08 @E-09 @E-105 @E-109 @E-215
    Scenario: In the middle of the mail the server closes, with POP3HEADERMODE 1
      Given the host has set `AT#POP3HEADERMODE=1`
      And the "POP3" server at "octet 6000 of RETR" "closes"
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | ann@example.org        |
        | before the body | Long                   |
        | body, cut off   | [12000 octets of text] |
      And the modem answers within 30 s `#CME ERROR: 37966`

    # No octet of the body has come; whether the mail was announced is left open.
    @R-3-090.early @BI @needs-gprs-outcome @E-01 @E-08 @E-09 @E-109 @E-215
    Scenario: In the middle of a header that is withheld the server closes
      Given the "POP3" server at "octet 30 of RETR" "closes"
      When the host issues `AT#GETMAIL`
      Then until 30 seconds of silence the modem indicates only:
        | Ok_Info_Mail      | 0 | 1 |
        | .                 | 0 | 1 |
        | #CME ERROR: 37966 | 1 | 1 |
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    @R-3-090.silent @TI @needs-gprs-outcome @E-01 @E-08 @E-09 @E-109 @E-118 @E-215
    Scenario: In the middle of the mail the server falls silent for good
      Given the "POP3" server at "octet 6000 of RETR" "says nothing"
      And the host issues `AT#GETMAIL`
      And the modem indicates within 60 s `Ok_Info_Mail`
      When 300 seconds pass
      Then the modem delivers a mail:
        | before the body | nothing                |
        | body, cut off   | [12000 octets of text] |
      And the modem answers `#CME ERROR: 37964`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    @R-3-090.pause @TI @needs-gprs-outcome @E-01 @E-106 @E-118
    Scenario: In the middle of the mail the server pauses for 10 seconds
      Given the "POP3" server at "octet 6000 of RETR" "says nothing"
      And the host issues `AT#GETMAIL`
      And the modem indicates within 60 s `Ok_Info_Mail`
      When 10 seconds pass
      And the "POP3" server goes on
      Then the modem delivers a mail:
        | before the body | nothing                |
        | body            | [12000 octets of text] |
      And the modem answers within 30 s `OK`
      And the network has seen:
        | mailbox.reader | nothing |

  Rule: What goes wrong after the mail has been handed over is told behind its end

    Background:
      Given the mailbox of "reader" holds a mail `From: Ann <ann@example.org>[CR][LF]Subject: Sticky[CR][LF][CR][LF]Cannot be deleted.[CR][LF]`
      And the modem is connected over "GPRS"

    @R-3-089.delete @BI @needs-gprs-outcome @E-01 @E-08 @E-09 @E-125 @E-126
    Scenario: The server does not delete the mail
      Given the "POP3" server at "DELE" "answers -ERR locked"
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | nothing                    |
        | body            | Cannot be deleted.[CR][LF] |
      And the modem answers within 60 s `#CME ERROR: 38023`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | mailbox.reader | Sticky |

    @BI @needs-gprs-outcome @E-01 @E-08 @E-09 @E-125 @E-215
    Scenario Outline: When the mail is to be deleted the server <action>
      Given the "POP3" server at "DELE" "<action>"
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | nothing                    |
        | body            | Cannot be deleted.[CR][LF] |
      And the modem answers within 60 s `#CME ERROR: {code}`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | mailbox.reader | Sticky |

      Examples:
        | id                   | action |
        | R-3-089.delete-fin   | closes |
        | R-3-089.delete-reset | resets |

    # A POP3 server deletes when it is taken leave of: without that the mail is still there, which must not pass for success.
    @BI @needs-gprs-outcome @E-01 @E-08 @E-09 @E-109 @E-125 @E-215
    Scenario Outline: At the farewell the server <action>
      Given the "POP3" server at "QUIT" "<action>"
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | nothing                    |
        | body            | Cannot be deleted.[CR][LF] |
      And the modem answers within 60 s `#CME ERROR: 38018`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | mailbox.reader | Sticky |

      Examples:
        | id                 | action                |
        | R-3-089.quit       | answers -ERR not done |
        | R-3-089.quit-fin   | closes                |
        | R-3-089.quit-reset | resets                |

  Rule: AT#GETMAIL reads POP3HEADERMODE, POP3PORT, POP3UN, POP3PW and POP3SERV, as they are when the command is issued

    Background:
      Given the modem is connected over "GPRS"

    @T-3-05.r01 @BV @needs-gprs-outcome @E-01 @E-105 @E-106
    Scenario: POP3HEADERMODE is changed between two mails
      Given the mailbox of "reader" holds a mail `From: Ann <ann@example.org>[CR][LF]Subject: With header[CR][LF][CR][LF]one[CR][LF]`
      And the mailbox of "reader" holds a mail `From: Bob <bob@example.org>[CR][LF]Subject: Without header[CR][LF][CR][LF]two[CR][LF]`
      And the host has set `AT#POP3HEADERMODE=1`
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | With header |
        | body            | one[CR][LF] |
      And the modem answers within 30 s `OK`
      And the host has set `AT#POP3HEADERMODE=0`
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | nothing     |
        | body            | two[CR][LF] |
      And the modem answers within 30 s `OK`

    @BV @needs-gprs-outcome @E-01 @E-107
    Scenario Outline: <setting> while the modem is connected
      Given the host has set `<setting>`
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_NoMail`
      And the modem answers within 30 s `OK`
      And the network has seen:
        | pop3.at   | <at>    |
        | dns.asked | nothing |

      Examples:
        | id         | setting                      | at                  |
        | T-3-05.r02 | AT#POP3PORT=1110             | 198.51.100.110:1110 |
        | T-3-05.r05 | AT#POP3SERV="198.51.100.111" | 198.51.100.111:110  |

    @BI @needs-gprs-outcome @E-08 @E-09
    Scenario Outline: <setting> while the modem is connected: the login is seen at the server
      Given the host has set `<setting>`
      And the "POP3" server at "PASS" "answers -ERR not with these"
      When the host issues `AT#GETMAIL`
      Then the modem answers within 60 s `#CME ERROR: 38081`
      And the network has seen:
        | pop3.user     | <user>     |
        | pop3.password | <password> |

      Examples:
        | id         | setting                  | user        | password    |
        | T-3-05.r03 | AT#POP3UN="reader2"      | reader2 | popsecret    |
        | T-3-05.r04 | AT#POP3PW="other secret" | reader  | other secret |

  Rule: While another process uses TCP, a listening one as well, AT#GETMAIL is refused; as soon as that is over it is possible

    @R-3-083.listening @BO @needs-gprs-outcome @E-01 @E-08 @E-09 @E-106 @E-149 @E-159 @E-162 @E-213
    Scenario: The modem listens on a TCP port
      Given the host has set:
        | AT#DLEMODE=1,1             |
        | AT#TCPSERV=1,"203.0.113.7" |
        | AT#TCPPORT=1,23            |
        | AT#TCPTXDELAY=1,100        |
      And the mailbox of "reader" holds a mail `From: Ann <ann@example.org>[CR][LF]Subject: First[CR][LF][CR][LF]The first.[CR][LF]`
      And the modem is connected over "GPRS"
      And the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      When the host issues `AT#GETMAIL`
      Then the modem answers within 30 s `#CME ERROR: 37122`
      And the modem writes nothing for 5 seconds
      And the network has seen:
        | pop3.at        | nothing |
        | mailbox.reader | First   |
      When the host issues `AT#LTCPSTOP=1`
      Then the modem answers within 30 s `OK`
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | nothing            |
        | body            | The first.[CR][LF] |
      And the modem answers within 30 s `OK`
