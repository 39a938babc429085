@E-10
Feature: #SENDMAIL1, #SENDMAIL2, #SENDMAIL3: send a pre-defined mail

  What is sent is made of parameters alone. What each of them does to the mail stands with the parameter: 01-sendername to
  07-body, 13-smtpport to 16-smtpun.

  # Nothing of one mail equals anything of another, so that nothing can be taken from the wrong one.
  Background:
    Given the host has set:
      | AT#DNSSERV1="198.51.100.53"        |
      | AT#DNSSERV2="198.51.100.54"        |
      | AT#POP3SERV="198.51.100.110"       |
      | AT#POP3PORT=110                    |
      | AT#POP3UN="reader"                 |
      | AT#POP3PW="popsecret"              |
      | AT#POP3HEADERMODE=0                |
      | AT#SMTPSERV="198.51.100.25"        |
      | AT#SMTPPORT=25                     |
      | AT#SMTPUN=""                       |
      | AT#SMTPPW=""                       |
      | AT#DOMAIN="unit.example.org"       |
      | AT#SENDERNAME="Test module"        |
      | AT#SENDERADDR="module@example.org" |
      | AT#REC1="recipient1@example.org"   |
      | AT#CCREC1="copy1@example.org"      |
      | AT#SUBJ1="subject one"             |
      | AT#REC2="recipient2@example.org"   |
      | AT#CCREC2="copy2@example.org"      |
      | AT#SUBJ2="subject two"             |
      | AT#REC3="recipient3@example.org"   |
      | AT#CCREC3="copy3@example.org"      |
      | AT#SUBJ3="subject three"           |
    And the host has entered `body one[SUB]` after `AT#BODY1`
    And the host has entered `body two[SUB]` after `AT#BODY2`
    And the host has entered `body three[SUB]` after `AT#BODY3`

  Rule: Each command sends the mail of its number and answers OK, once it is sent, and nothing else

    Background:
      Given the modem is connected over "GPRS"

    @BV @needs-routes @needs-gprs-outcome @E-116 @E-121
    Scenario Outline: <command> sends mail <number>
      When the host issues `<command>`
      Then the modem answers within 60 s `OK`
      And the modem writes nothing for 5 seconds
      And the network has seen:
        | smtp.at         | 198.51.100.25:25    |
        | smtp.hello      | unit.example.org    |
        | smtp.sender     | module@example.org  |
        | smtp.recipients | <recipient>, <copy> |
        | smtp.subjects   | <subject>           |
        | dns.asked       | nothing             |
      And the mail for `<recipient>` has:
        | From    | Test module <module@example.org> |
        | To      | <recipient>                      |
        | Cc      | <copy>                           |
        | Subject | <subject>                        |
        | body    | <body>[CR][LF]                   |
      And the mail for `<copy>` has:
        | To      | <recipient>    |
        | Subject | <subject>      |
        | body    | <body>[CR][LF] |

      Examples:
        | id         | covers          | command      | number | recipient              | copy              | subject       | body       |
        | T-3-08.r01 | R-3-091 R-3-093 | AT#SENDMAIL1 | 1      | recipient1@example.org | copy1@example.org | subject one   | body one   |
        | T-3-08.r02 | R-3-091 R-3-093 | AT#SENDMAIL2 | 2      | recipient2@example.org | copy2@example.org | subject two   | body two   |
        | T-3-08.r03 | R-3-091 R-3-093 | AT#SENDMAIL3 | 3      | recipient3@example.org | copy3@example.org | subject three | body three |

    # Nothing of a mail may be left in the one that follows it.
    @R-3-091 @R-3-093 @BV @needs-routes @needs-gprs-outcome
    Scenario: Mail 3, mail 2 and mail 1, one behind the other
      Given the host issues `AT#SENDMAIL3`
      And the modem answers within 60 s `OK`
      And the host issues `AT#SENDMAIL2`
      And the modem answers within 60 s `OK`
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.subjects   | subject three, subject two, subject one                                                                                         |
        | smtp.recipients | recipient3@example.org, copy3@example.org, recipient2@example.org, copy2@example.org, recipient1@example.org, copy1@example.org |
      And the mail for `recipient1@example.org` has:
        | To      | recipient1@example.org |
        | Cc      | copy1@example.org      |
        | Subject | subject one            |
        | body    | body one[CR][LF]       |
      And the mail for `recipient2@example.org` has:
        | To      | recipient2@example.org |
        | Cc      | copy2@example.org      |
        | Subject | subject two            |
        | body    | body two[CR][LF]       |
      And the mail for `recipient3@example.org` has:
        | To      | recipient3@example.org |
        | Cc      | copy3@example.org      |
        | Subject | subject three          |
        | body    | body three[CR][LF]     |

    @R-3-091.lower @BV @needs-routes @needs-gprs-outcome @E-17 @E-33
    Scenario: at#sendmail2 is AT#SENDMAIL2
      When the host issues `at#sendmail2`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.subjects | subject two |

    @BI @needs-routes @needs-gprs-outcome @E-08 @E-09 @E-24
    Scenario Outline: <command> does not exist and sends nothing
      When the host issues `<command>`
      Then the modem answers `#CME ERROR: 34817`
      And the network has seen:
        | smtp.at | nothing |
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.subjects | subject one |

      Examples:
        | id             | command       |
        | R-3-091.zero   | AT#SENDMAIL0  |
        | R-3-091.four   | AT#SENDMAIL4  |
        | R-3-091.none   | AT#SENDMAIL   |
        | R-3-091.longer | AT#SENDMAIL11 |

  Rule: Each parameter is taken as it is when the command comes, whatever it was when the connection was made

    Background:
      Given the modem is connected over "GPRS"

    @BV @needs-routes @needs-gprs-outcome
    Scenario Outline: <command> reads <parameter>
      Given the host has set `AT#<parameter>="<value>"`
      When the host issues `<command>`
      Then the modem answers within 60 s `OK`
      And the mail for `<mailbox>` has:
        | <field> | <value> |

      Examples:
        | id               | command      | parameter | value              | mailbox                | field   |
        | T-3-07.r01.mail1 | AT#SENDMAIL1 | REC1      | after1@example.org | after1@example.org     | To      |
        | T-3-07.r01.mail2 | AT#SENDMAIL2 | REC2      | after2@example.org | after2@example.org     | To      |
        | T-3-07.r01.mail3 | AT#SENDMAIL3 | REC3      | after3@example.org | after3@example.org     | To      |
        | T-3-07.r02.mail1 | AT#SENDMAIL1 | CCREC1    | after1@example.org | after1@example.org     | Cc      |
        | T-3-07.r02.mail2 | AT#SENDMAIL2 | CCREC2    | after2@example.org | after2@example.org     | Cc      |
        | T-3-07.r02.mail3 | AT#SENDMAIL3 | CCREC3    | after3@example.org | after3@example.org     | Cc      |
        | T-3-07.r03.mail1 | AT#SENDMAIL1 | SUBJ1     | subject after 1    | recipient1@example.org | Subject |
        | T-3-07.r03.mail2 | AT#SENDMAIL2 | SUBJ2     | subject after 2    | recipient2@example.org | Subject |
        | T-3-07.r03.mail3 | AT#SENDMAIL3 | SUBJ3     | subject after 3    | recipient3@example.org | Subject |

    @BV @needs-routes @needs-gprs-outcome @E-94
    Scenario Outline: <command> reads <parameter>
      Given the host has entered `<value>[SUB]` after `AT#<parameter>`
      When the host issues `<command>`
      Then the modem answers within 60 s `OK`
      And the mail for `<recipient>` has:
        | body | <value>[CR][LF] |

      Examples:
        | id               | command      | parameter | value        | recipient              |
        | T-3-07.r04.mail1 | AT#SENDMAIL1 | BODY1     | body after 1 | recipient1@example.org |
        | T-3-07.r04.mail2 | AT#SENDMAIL2 | BODY2     | body after 2 | recipient2@example.org |
        | T-3-07.r04.mail3 | AT#SENDMAIL3 | BODY3     | body after 3 | recipient3@example.org |

    @BV @needs-routes @needs-gprs-outcome @E-121
    Scenario Outline: <command> reads SENDERADDR, and SENDERNAME
      Given the host has set:
        | AT#SENDERADDR="after@example.org" |
        | AT#SENDERNAME="After <number>"    |
      When the host issues `<command>`
      Then the modem answers within 60 s `OK`
      And the mail for `<recipient>` has:
        | From | After <number> <after@example.org> |
      And the network has seen:
        | smtp.sender | after@example.org |

      Examples:
        | id               | covers     | command      | number | recipient              |
        | T-3-07.r05.mail1 | T-3-07.r06 | AT#SENDMAIL1 | 1      | recipient1@example.org |
        | T-3-07.r05.mail2 | T-3-07.r06 | AT#SENDMAIL2 | 2      | recipient2@example.org |
        | T-3-07.r05.mail3 | T-3-07.r06 | AT#SENDMAIL3 | 3      | recipient3@example.org |

    @BV @needs-routes @needs-gprs-outcome @E-123
    Scenario Outline: <command> reads <parameter>
      Given the host has set `AT#<parameter>=<value>`
      When the host issues `<command>`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | <path>        | <seen>    |
        | smtp.subjects | <subject> |

      Examples:
        | id               | command      | parameter | value               | path       | seen               | subject       |
        | T-3-07.r07.mail1 | AT#SENDMAIL1 | DOMAIN    | "after.example.org" | smtp.hello | after.example.org  | subject one   |
        | T-3-07.r07.mail2 | AT#SENDMAIL2 | DOMAIN    | "after.example.org" | smtp.hello | after.example.org  | subject two   |
        | T-3-07.r07.mail3 | AT#SENDMAIL3 | DOMAIN    | "after.example.org" | smtp.hello | after.example.org  | subject three |
        | T-3-07.r08.mail1 | AT#SENDMAIL1 | SMTPPORT  | 2525                | smtp.at    | 198.51.100.25:2525 | subject one   |
        | T-3-07.r08.mail2 | AT#SENDMAIL2 | SMTPPORT  | 2525                | smtp.at    | 198.51.100.25:2525 | subject two   |
        | T-3-07.r08.mail3 | AT#SENDMAIL3 | SMTPPORT  | 2525                | smtp.at    | 198.51.100.25:2525 | subject three |
        | T-3-07.r09.mail1 | AT#SENDMAIL1 | SMTPSERV  | "198.51.100.26"     | smtp.at    | 198.51.100.26:25   | subject one   |
        | T-3-07.r09.mail2 | AT#SENDMAIL2 | SMTPSERV  | "198.51.100.26"     | smtp.at    | 198.51.100.26:25   | subject two   |
        | T-3-07.r09.mail3 | AT#SENDMAIL3 | SMTPSERV  | "198.51.100.26"     | smtp.at    | 198.51.100.26:25   | subject three |

    @BV @needs-routes @needs-gprs-outcome @E-122
    Scenario Outline: <command> reads <parameter>
      Given the host has set `AT#<other>`
      And the host has set `AT#<parameter>="<value>"`
      When the host issues `<command>`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.login    | mailer:mailsecret |
        | smtp.subjects | <subject>         |

      Examples:
        | id               | command      | parameter | value      | other               | subject       |
        | T-3-07.r10.mail1 | AT#SENDMAIL1 | SMTPPW    | mailsecret | SMTPUN="mailer"     | subject one   |
        | T-3-07.r10.mail2 | AT#SENDMAIL2 | SMTPPW    | mailsecret | SMTPUN="mailer"     | subject two   |
        | T-3-07.r10.mail3 | AT#SENDMAIL3 | SMTPPW    | mailsecret | SMTPUN="mailer"     | subject three |
        | T-3-07.r11.mail1 | AT#SENDMAIL1 | SMTPUN    | mailer     | SMTPPW="mailsecret" | subject one   |
        | T-3-07.r11.mail2 | AT#SENDMAIL2 | SMTPUN    | mailer     | SMTPPW="mailsecret" | subject two   |
        | T-3-07.r11.mail3 | AT#SENDMAIL3 | SMTPUN    | mailer     | SMTPPW="mailsecret" | subject three |

  Rule: OK comes when the server has taken the mail, and not before

    Background:
      Given the modem is connected over "GPRS"

    @R-3-094 @BV @needs-routes @needs-gprs-outcome @E-116
    Scenario: The server takes 15 seconds to take the mail
      Given the "SMTP" server at "final dot" "says nothing"
      When the host issues `AT#SENDMAIL1`
      Then the modem writes nothing for 15 seconds
      When the "SMTP" server goes on
      Then the modem answers within 60 s `OK`
      And the modem writes nothing for 5 seconds
      And the network has seen:
        | smtp.subjects | subject one |

    # Refused in the end, and not a word of success before.
    @R-3-094.refused @BI @needs-routes @needs-gprs-outcome @E-08 @E-09 @E-116 @E-242
    Scenario: The server has heard the whole mail and refuses it
      Given the "SMTP" server at "final dot" "answers 554 5.6.0 this is no mail"
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `#CME ERROR: 38031`
      And the modem writes nothing for 5 seconds
      And the network has seen:
        | smtp.subjects | nothing |

    @BV @needs-routes @needs-gprs-outcome
    Scenario Outline: A server that <action>
      Given the "SMTP" server at "every answer" "<action>"
      When the host issues `AT#SENDMAIL2`
      Then the modem answers within 60 s `OK`
      And the modem writes nothing for 5 seconds
      And the network has seen:
        | smtp.subjects | subject two |
      And the mail for `recipient2@example.org` has:
        | body | body two[CR][LF] |

      Examples:
        | id            | action                   |
        | R-3-094.slow  | answers octet by octet   |
        | R-3-094.lines | answers in several lines |

  Rule: A mail can be sent at any time while there is a connection and no other process runs

    @R-3-092 @BV @needs-routes @needs-gprs-outcome
    Scenario: Three times the same mail
      Given the modem is connected over "GPRS"
      And the host issues `AT#SENDMAIL1`
      And the modem answers within 60 s `OK`
      And the host issues `AT#SENDMAIL1`
      And the modem answers within 60 s `OK`
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.subjects | subject one, subject one, subject one |

    @R-3-092.later @TI @needs-routes @needs-gprs-outcome
    Scenario: After a minute of rest
      Given the modem is connected over "GPRS"
      And 60 seconds pass
      When the host issues `AT#SENDMAIL2`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.subjects | subject two |

    @R-3-092.gsm @BV @needs-routes @needs-dial-outcome @needs-ppp-peer @E-116 @E-121
    Scenario: Over a data call
      Given the modem is connected over "GSM"
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `OK`
      And the mail for `recipient1@example.org` has:
        | From    | Test module <module@example.org> |
        | To      | recipient1@example.org           |
        | Cc      | copy1@example.org                |
        | Subject | subject one                      |
        | body    | body one[CR][LF]                 |
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    @R-3-092.gsm-name @BV @needs-routes @needs-dial-outcome @needs-ppp-peer
    Scenario: Over a data call, to a server with a name
      Given the host has set `AT#SMTPSERV="smtp.example.org"`
      And the modem is connected over "GSM"
      When the host issues `AT#SENDMAIL3`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | dns.asked     | 198.51.100.53 smtp.example.org |
        | smtp.at       | 198.51.100.25:25               |
        | smtp.subjects | subject three                  |

    @R-3-092.again @BV @needs-routes @needs-gprs-outcome
    Scenario: After the connection was ended and made again
      Given the modem is connected over "GPRS"
      And the host issues `AT#SENDMAIL1`
      And the modem answers within 60 s `OK`
      And the host issues `AT#CONNECTIONSTOP`
      And the modem answers within 30 s `OK`
      And the modem is connected over "GPRS"
      When the host issues `AT#SENDMAIL2`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.subjects | subject one, subject two |

    @BO @needs-routes @needs-gprs-outcome @E-08 @E-09 @E-213 @E-237
    Scenario Outline: While mail 1 is being sent <command> is refused, and mail 1 arrives
      Given the modem is connected over "GPRS"
      And the "SMTP" server at "greeting" "says nothing"
      And the host issues `AT#SENDMAIL1`
      And `<command>` meanwhile is answered `#CME ERROR: 37122`
      When the "SMTP" server goes on
      Then the modem answers within 60 s `OK`
      And the modem writes nothing for 10 seconds
      And the network has seen:
        | smtp.subjects | subject one |
        | pop3.at       | nothing     |

      Examples:
        | id                | command      |
        | R-3-092.while-one | AT#SENDMAIL1 |
        | R-3-092.while-two | AT#SENDMAIL2 |

    @R-3-092.while-get @BO @needs-routes @needs-gprs-outcome @E-01 @E-08 @E-09 @E-107 @E-213 @E-237
    Scenario: While a mail is being fetched AT#SENDMAIL1 is refused
      Given the modem is connected over "GPRS"
      And the "POP3" server at "greeting" "says nothing"
      And the host issues `AT#GETMAIL`
      And `AT#SENDMAIL1` meanwhile is answered `#CME ERROR: 37122`
      When the "POP3" server goes on
      Then the modem indicates within 60 s `Ok_Info_NoMail`
      And the modem answers `OK`
      And the network has seen:
        | smtp.at | nothing |

  Rule: A server name that is not resolved is told by 38027; the connection is kept, and the next mail can be sent

    Background:
      Given the modem is connected over "GPRS"

    @BI @needs-routes @needs-gprs-outcome @E-08 @E-09 @E-127 @E-128
    Scenario Outline: <command>, and both name servers say <answer>
      Given the host has set `AT#SMTPSERV="absent.example.org"`
      And the name servers:
        | 198.51.100.53 | * | <answer> |
        | 198.51.100.54 | * | <answer> |
      When the host issues `<command>`
      Then the modem answers within 60 s `#CME ERROR: 38027`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | smtp.at | nothing |

      Examples:
        | id                     | covers  | command      | answer     |
        | T-3-08.r04.mail1       | R-3-095 | AT#SENDMAIL1 | NXDOMAIN   |
        | T-3-08.r04             | R-3-095 | AT#SENDMAIL2 | NXDOMAIN   |
        | T-3-08.r04.mail3       | R-3-095 | AT#SENDMAIL3 | NXDOMAIN   |
        | T-3-08.r04.silent      | R-3-095 | AT#SENDMAIL2 | nothing    |
        | T-3-08.r04.servfail    | R-3-095 | AT#SENDMAIL2 | SERVFAIL   |
        | T-3-08.r04.refused     | R-3-095 | AT#SENDMAIL2 | REFUSED    |
        | T-3-08.r04.addressless | R-3-095 | AT#SENDMAIL2 | no address |
        | T-3-08.r04.garbage     | R-3-095 | AT#SENDMAIL2 | garbage    |

    @R-3-095 @T-3-08.r04 @BI @needs-routes @needs-gprs-outcome @E-08 @E-09 @E-127 @E-128
    Scenario: The primary name server is silent and the secondary knows no such name
      Given the host has set `AT#SMTPSERV="absent.example.org"`
      And the name servers:
        | 198.51.100.53 | * | nothing  |
        | 198.51.100.54 | * | NXDOMAIN |
      When the host issues `AT#SENDMAIL2`
      Then the modem answers within 60 s `#CME ERROR: 38027`
      And the network has seen:
        | dns.asked | 198.51.100.53 absent.example.org, 198.51.100.54 absent.example.org |
        | smtp.at   | nothing                                                            |

    @R-3-095.unset @BI @needs-routes @needs-gprs-outcome @E-08 @E-09 @E-128
    Scenario: No name server is known
      Given the host has set:
        | AT#DNSSERV1="0.0.0.0"          |
        | AT#DNSSERV2="0.0.0.0"          |
        | AT#SMTPSERV="smtp.example.org" |
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `#CME ERROR: 38027`
      And the network has seen:
        | smtp.at | nothing |

    @R-3-095.then @BV @needs-routes @needs-gprs-outcome @E-08 @E-09 @E-127 @E-128
    Scenario: The right name at the next attempt
      Given the host has set `AT#SMTPSERV="absent.example.org"`
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `#CME ERROR: 38027`
      Given the host has set `AT#SMTPSERV="smtp.example.org"`
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.at       | 198.51.100.25:25 |
        | smtp.subjects | subject one      |

  Rule: A failure between the modem and the SMTP server is told by a #CME ERROR, and nothing is sent; the connection is kept, and the next service works

    # The next service is AT#GETMAIL from a mailbox that is empty.
    Background:
      Given the modem is connected over "GPRS"

    @BI @needs-routes @needs-gprs-outcome @E-01 @E-08 @E-09 @E-107
    Scenario Outline: <command>: the server answers "<answer>" at <stage>: <code>
      Given the "SMTP" server at "<stage>" "answers <answer>"
      When the host issues `<command>`
      Then the modem answers within 60 s `#CME ERROR: <code>`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | smtp.subjects | nothing |
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_NoMail`
      And the modem answers `OK`

      @E-215
      Examples: the session is not opened
        | id                  | covers  | command      | stage    | answer                    | code  |
        | T-3-08.r05          | R-3-096 | AT#SENDMAIL1 | greeting | 554 5.3.2 no service here | 38016 |
        | T-3-08.r05.later-on | R-3-096 | AT#SENDMAIL2 | greeting | 450 4.3.2 not now         | 38016 |
        | T-3-08.r05.hello    | R-3-096 | AT#SENDMAIL3 | hello    | 550 5.7.1 not from there  | 38016 |

      Examples: the sender
        | id                      | covers  | command      | stage | answer                     | code  |
        | T-3-08.r05.sender       | R-3-096 | AT#SENDMAIL1 | MAIL  | 550 5.7.1 sender unwelcome | 38028 |
        | T-3-08.r05.sender-later | R-3-096 | AT#SENDMAIL2 | MAIL  | 451 4.3.0 not now          | 38028 |

      Examples: the body
        | id                    | covers  | command      | stage | answer                       | code  |
        | T-3-08.r05.data       | R-3-096 | AT#SENDMAIL1 | DATA  | 554 5.5.1 no valid recipient | 38031 |
        | T-3-08.r05.data-later | R-3-096 | AT#SENDMAIL2 | DATA  | 451 4.3.0 not now            | 38031 |

      @E-242
      Examples: the mail as a whole
        | id                     | covers  | command      | stage     | answer            | code  |
        | T-3-08.r05.whole       | R-3-096 | AT#SENDMAIL1 | final dot | 552 5.3.4 too big | 38031 |
        | T-3-08.r05.whole-later | R-3-096 | AT#SENDMAIL3 | final dot | 452 4.3.1 no room | 38031 |

    # The recipient is taken, so that only the copy is in question; a modem may serve the recipient alone.
    @BI @needs-routes @needs-gprs-outcome @E-08 @E-09 @E-120 @E-239
    Scenario Outline: <command>: the server refuses the copy
      Given the "SMTP" server at "RCPT <<copy>>" "answers 550 5.1.1 no such user"
      When the host issues `<command>`
      Then the modem answers within 60 s `#CME ERROR: 38030`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

      Examples:
        | id               | covers  | command      | copy              |
        | T-3-08.r05.copy1 | R-3-096 | AT#SENDMAIL1 | copy1@example.org |
        | T-3-08.r05.copy2 | R-3-096 | AT#SENDMAIL2 | copy2@example.org |
        | T-3-08.r05.copy3 | R-3-096 | AT#SENDMAIL3 | copy3@example.org |

    # Without a copy: which of the two the server hears of first is not said.
    @BI @needs-routes @needs-gprs-outcome @E-01 @E-08 @E-09 @E-107 @E-120
    Scenario Outline: <command>: the server answers "<answer>" to the recipient
      Given the host has set `AT#CCREC<number>=""`
      And the "SMTP" server at "RCPT" "answers <answer>"
      When the host issues `<command>`
      Then the modem answers within 60 s `#CME ERROR: 38029`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | smtp.subjects | nothing |
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_NoMail`
      And the modem answers `OK`

      Examples:
        | id                    | covers  | command      | number | answer                 |
        | T-3-08.r05.recipient1 | R-3-096 | AT#SENDMAIL1 | 1      | 550 5.1.1 no such user |
        | T-3-08.r05.recipient2 | R-3-096 | AT#SENDMAIL2 | 2      | 550 5.1.1 no such user |
        | T-3-08.r05.recipient3 | R-3-096 | AT#SENDMAIL3 | 3      | 550 5.1.1 no such user |
        | T-3-08.r05.later      | R-3-096 | AT#SENDMAIL3 | 3      | 450 4.2.1 mailbox busy |

    @R-3-096.one-of-three @BI @needs-routes @needs-gprs-outcome @E-08 @E-09 @E-87 @E-239
    Scenario: The server refuses the second of three recipients
      Given the host has entered `dev1@example.org[CR][LF]dev2@example.org[CR][LF]dev3@example.org[SUB]` after `AT#REC1ADD`
      And the "SMTP" server at "RCPT <dev2@example.org>" "answers 550 5.1.1 no such user"
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `#CME ERROR: 38029`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    @BI @needs-routes @needs-gprs-outcome @E-01 @E-08 @E-09 @E-107 @E-122
    Scenario Outline: The server knows no user "<user>" with the password "<password>"
      Given the host has set:
        | AT#SMTPUN="<user>"     |
        | AT#SMTPPW="<password>" |
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `#CME ERROR: 38081`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | smtp.login    | <user>:<password> |
        | smtp.subjects | nothing           |
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_NoMail`
      And the modem answers `OK`

      Examples:
        | id                  | covers  | user   | password   |
        | T-3-08.r05.password | R-3-096 | mailer | wrong      |
        | T-3-08.r05.user     | R-3-096 | nobody | mailsecret |

    # A mechanism that gives both at once meets the refusal at the password.
    @T-3-08.r05.name @R-3-096 @BI @needs-routes @needs-gprs-outcome @E-08 @E-09 @E-122
    Scenario: The server refuses the user name as soon as it hears it
      Given the host has set:
        | AT#SMTPUN="mailer"     |
        | AT#SMTPPW="mailsecret" |
      And the "SMTP" server at "user name" "answers 535 5.7.8 no such user"
      And the "SMTP" server at "password" "answers 535 5.7.8 no such user"
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `#CME ERROR: 38080`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | smtp.subjects | nothing |

    @BI @needs-routes @needs-gprs-outcome @E-01 @E-08 @E-09 @E-107 @E-215
    Scenario Outline: <what>: <address> cannot be connected to
      Given the host has set `AT#SMTPSERV="<address>"`
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 300 s `#CME ERROR: 38016`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_NoMail`
      And the modem answers `OK`

      Examples:
        | id                     | covers  | what            | address       |
        | T-3-08.r05.out         | R-3-096 | Nobody listens  | 198.51.100.98 |
        | T-3-08.r05.unreachable | R-3-096 | Nobody is there | 198.51.100.99 |

    @BI @needs-routes @needs-gprs-outcome @E-01 @E-08 @E-09 @E-107 @E-215
    Scenario Outline: The server <action> at <stage>: <code>
      Given the "SMTP" server at "<stage>" "<action>"
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `#CME ERROR: <code>`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | smtp.subjects | nothing |
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_NoMail`
      And the modem answers `OK`

      Examples: before the session is open
        | id                      | covers     | stage    | action                               | code  |
        | R-3-096.closed-greeting | T-3-08.r05 | greeting | closes                               | 37966 |
        | R-3-096.closed-hello    | T-3-08.r05 | hello    | closes                               | 37966 |
        | R-3-096.too-many        | T-3-08.r05 | greeting | answers 421 4.3.2 too many at a time | 37966 |
        | R-3-096.reset-greeting  | T-3-08.r05 | greeting | resets                               | 37952 |

      Examples: in the envelope
        | id                       | covers     | stage | action | code  |
        | R-3-096.closed-sender    | T-3-08.r05 | MAIL  | closes | 37966 |
        | R-3-096.closed-recipient | T-3-08.r05 | RCPT  | closes | 37966 |
        | R-3-096.closed-data      | T-3-08.r05 | DATA  | closes | 37966 |
        | R-3-096.reset-sender     | T-3-08.r05 | MAIL  | resets | 37952 |
        | R-3-096.reset-data       | T-3-08.r05 | DATA  | resets | 37952 |

      @E-242
      Examples: in the mail
        | id                 | covers     | stage     | action | code  |
        | R-3-096.closed-dot | T-3-08.r05 | final dot | closes | 37966 |
        | R-3-096.reset-dot  | T-3-08.r05 | final dot | resets | 37952 |

    # How long a modem waits here is not said, only that it does not wait for ever.
    @TI @needs-routes @needs-gprs-outcome @E-01 @E-08 @E-09 @E-107 @E-118 @E-215
    Scenario Outline: The server says nothing at <stage>
      Given the "SMTP" server at "<stage>" "says nothing"
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 600 s `#CME ERROR: 37964`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | smtp.subjects | nothing |
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_NoMail`
      And the modem answers `OK`

      Examples:
        | id                       | covers     | stage    |
        | R-3-096.silent-greeting  | T-3-08.r05 | greeting |
        | R-3-096.silent-recipient | T-3-08.r05 | RCPT     |

      @E-242
      Examples: to the mail as a whole
        | id                 | covers     | stage     |
        | R-3-096.silent-dot | T-3-08.r05 | final dot |

    # Which stage a modem takes it for is its own affair.
    @R-3-096.garbage @BI @needs-routes @needs-gprs-outcome @E-08 @E-09
    Scenario: The server greets with what is no reply
      Given the "SMTP" server at "greeting" "answers garbage"
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 600 s `#CME ERROR: {code}`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | smtp.subjects | nothing |

    # The mail has been taken: it is there once, whatever the modem makes of the farewell.
    @BI @needs-routes @needs-gprs-outcome @E-08 @E-09 @E-215
    Scenario Outline: The server <action> at QUIT
      Given the "SMTP" server at "QUIT" "<action>"
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 600 s `#CME ERROR: 38018`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | smtp.subjects | subject one |

      Examples:
        | id                   | covers     | action                      |
        | R-3-096.quit-refused | T-3-08.r05 | answers 500 5.5.1 quit what |
        | R-3-096.quit-closed  | T-3-08.r05 | closes                      |
        | R-3-096.quit-reset   | T-3-08.r05 | resets                      |
        | R-3-096.quit-silent  | T-3-08.r05 | says nothing                |

    # Only the first mail meets the refusal: neither its recipient nor its subject may be left in the second.
    @R-3-096.then @BV @needs-routes @needs-gprs-outcome @E-08 @E-09 @E-93
    Scenario: Mail 1 is refused, mail 2 and then mail 1 are taken
      Given the host has set `AT#CCREC1=""`
      And the "SMTP" server at "RCPT <recipient1@example.org>" "answers 550 5.1.1 no such user"
      And the host issues `AT#SENDMAIL1`
      And the modem answers within 60 s `#CME ERROR: 38029`
      And the host issues `AT#SENDMAIL2`
      And the modem answers within 60 s `OK`
      And the host has set `AT#REC1="other@example.org"`
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.subjects | subject two, subject one |
      And the mail for `recipient2@example.org` has:
        | To      | recipient2@example.org |
        | Cc      | copy2@example.org      |
        | Subject | subject two            |
        | body    | body two[CR][LF]       |
      And the mail for `other@example.org` has:
        | To      | other@example.org |
        | Cc      | nothing           |
        | Subject | subject one       |
        | body    | body one[CR][LF]  |

    @R-3-096.then-server @BV @needs-routes @needs-gprs-outcome @E-08 @E-09 @E-215
    Scenario: The server cannot be connected to, the other one can
      Given the host has set `AT#SMTPSERV="198.51.100.98"`
      And the host issues `AT#SENDMAIL1`
      And the modem answers within 300 s `#CME ERROR: 38016`
      And the host has set `AT#SMTPSERV="198.51.100.26"`
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.at       | 198.51.100.26:25 |
        | smtp.subjects | subject one      |

  Rule: While the modem listens on a TCP port no mail is sent; as soon as that is over it is

    @BO @needs-routes @needs-gprs-outcome @E-08 @E-09 @E-149 @E-159 @E-162 @E-213
    Scenario Outline: <command> while socket 1 listens, and afterwards
      Given the host has set:
        | AT#DLEMODE=1,1             |
        | AT#TCPSERV=1,"203.0.113.7" |
        | AT#TCPPORT=1,23            |
        | AT#TCPTXDELAY=1,100        |
      And the modem is connected over "GPRS"
      And the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      When the host issues `<command>`
      Then the modem answers within 30 s `#CME ERROR: 37122`
      And the modem writes nothing for 5 seconds
      And the network has seen:
        | smtp.at | nothing |
      When the host issues `AT#LTCPSTOP=1`
      Then the modem answers within 30 s `OK`
      When the host issues `<command>`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.subjects | <subject> |

      Examples:
        | id                      | command      | subject       |
        | R-3-092.listening       | AT#SENDMAIL1 | subject one   |
        | R-3-092.listening-two   | AT#SENDMAIL2 | subject two   |
        | R-3-092.listening-three | AT#SENDMAIL3 | subject three |
