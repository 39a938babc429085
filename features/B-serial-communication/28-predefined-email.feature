@E-10
Feature: Sending a pre-defined email combination

  The host stores everything that the mail consists of, goes online, and has it sent by one command.
  For each parameter and each failure see 20-sendmail.feature of chapter 3.

  Background:
    Given the host has set:
      | AT#POP3SERV="198.51.100.110"       |
      | AT#POP3PORT=110                    |
      | AT#POP3UN="reader"                 |
      | AT#POP3PW="popsecret"              |
      | AT#POP3HEADERMODE=0                |
      | AT#DNSSERV1="198.51.100.53"        |
      | AT#DNSSERV2="198.51.100.54"        |
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

  Rule: The mail is composed of what is stored in the flash memory

    # The reset comes between the writing and the sending, so that nothing can come from anywhere else.
    @R-B-096 @T-B-29.r01 @T-B-29.r02 @T-B-29.r03 @T-B-29.r04 @T-B-29.r05 @BV @needs-reset @needs-routes @needs-gprs-outcome @E-122 @E-123 @E-124
    Scenario: The server, its port, the credentials and the domain survive a reset and are used
      Given the host has set:
        | AT#SMTPSERV="198.51.100.25"   |
        | AT#SMTPPORT=2525              |
        | AT#SMTPUN="mailer"            |
        | AT#SMTPPW="mailsecret"        |
        | AT#DOMAIN="plant.example.net" |
      And the bench resets the modem
      And the modem is connected over "GPRS"
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.at       | 198.51.100.25:2525 |
        | smtp.hello    | plant.example.net  |
        | smtp.login    | mailer:mailsecret  |
        | smtp.subjects | subject one        |

    @BV @needs-reset @needs-routes @needs-gprs-outcome @E-94 @E-121
    Scenario Outline: Everything of mail <number> survives a reset and is sent by <command>
      Given the host has set:
        | AT#SENDERNAME="machine 245"                   |
        | AT#SENDERADDR="unit7@plant.example.net"       |
        | AT#REC<number>="reader<number>@example.net"   |
        | AT#CCREC<number>="second<number>@example.net" |
        | AT#SUBJ<number>="Report <number> of the day"  |
      And the host has entered `Tank <number> is empty[SUB]` after `AT#BODY<number>`
      And the bench resets the modem
      And the modem is connected over "GPRS"
      When the host issues `<command>`
      Then the modem answers within 60 s `OK`
      And the mail for `reader<number>@example.net` has:
        | From    | machine 245 <unit7@plant.example.net> |
        | To      | reader<number>@example.net            |
        | Cc      | second<number>@example.net            |
        | Subject | Report <number> of the day            |
        | body    | Tank <number> is empty[CR][LF]        |
      And the network has seen:
        | smtp.sender     | unit7@plant.example.net                                |
        | smtp.recipients | reader<number>@example.net, second<number>@example.net |

      Examples:
        | id               | covers                                                                    | number | command      |
        | T-B-28.r01.mail1 | R-B-096 T-B-29.r06 T-B-29.r07 T-B-29.r08 T-B-29.r09 T-B-29.r10 T-B-29.r11 | 1      | AT#SENDMAIL1 |
        | T-B-28.r01.mail2 | R-B-096 T-B-29.r06 T-B-29.r07 T-B-29.r08 T-B-29.r09 T-B-29.r10 T-B-29.r11 | 2      | AT#SENDMAIL2 |
        | T-B-28.r01.mail3 | R-B-096 T-B-29.r06 T-B-29.r07 T-B-29.r08 T-B-29.r09 T-B-29.r10 T-B-29.r11 | 3      | AT#SENDMAIL3 |

    @BV @needs-routes @needs-gprs-outcome
    Scenario Outline: <parameter> is what the server is met with
      Given the host has set `AT#<parameter>=<value>`
      And the modem is connected over "GPRS"
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | <path>        | <seen>      |
        | smtp.subjects | subject one |

      Examples:
        | id         | parameter | value               | path    | seen               |
        | T-B-29.r01 | SMTPSERV  | "smtp2.example.org" | smtp.at | 198.51.100.26:25   |
        | T-B-29.r02 | SMTPPORT  | 2525                | smtp.at | 198.51.100.25:2525 |
      @E-123
      Examples:
        | id         | parameter | value              | path       | seen             |
        | T-B-29.r05 | DOMAIN    | "mail.example.net" | smtp.hello | mail.example.net |

    @BV @needs-routes @needs-gprs-outcome @E-122 @E-124
    Scenario Outline: <parameter> is <what>
      Given the host has set:
        | AT#<parameter>="<value>" |
        | AT#<other>               |
      And the modem is connected over "GPRS"
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.login | mailer:mailsecret |

      Examples:
        | id         | parameter | value      | other               | what                               |
        | T-B-29.r03 | SMTPUN    | mailer     | SMTPPW="mailsecret" | the login of the authentication    |
        | T-B-29.r04 | SMTPPW    | mailsecret | SMTPUN="mailer"     | the password of the authentication |

    @BV @needs-routes @needs-gprs-outcome @E-121
    Scenario Outline: <parameter> is in the field <field>
      Given the host has set `AT#<parameter>="<value>"`
      And the modem is connected over "GPRS"
      When the host issues `<command>`
      Then the modem answers within 60 s `OK`
      And the mail for `<mailbox>` has:
        | <field> | <shown> |

      Examples:
        | id               | parameter  | field   | command      | value               | mailbox                | shown                           |
        | T-B-29.r06       | SENDERNAME | From    | AT#SENDMAIL1 | machine 7           | recipient1@example.org | machine 7 <module@example.org>  |
        | T-B-29.r07       | SENDERADDR | From    | AT#SENDMAIL1 | unit7@example.net   | recipient1@example.org | Test module <unit7@example.net> |
        | T-B-29.r08       | REC1       | To      | AT#SENDMAIL1 | reader1@example.net | reader1@example.net    | reader1@example.net             |
        | T-B-29.r08.mail2 | REC2       | To      | AT#SENDMAIL2 | reader2@example.net | reader2@example.net    | reader2@example.net             |
        | T-B-29.r08.mail3 | REC3       | To      | AT#SENDMAIL3 | reader3@example.net | reader3@example.net    | reader3@example.net             |
        | T-B-29.r09       | CCREC1     | Cc      | AT#SENDMAIL1 | second1@example.net | second1@example.net    | second1@example.net             |
        | T-B-29.r09.mail2 | CCREC2     | Cc      | AT#SENDMAIL2 | second2@example.net | second2@example.net    | second2@example.net             |
        | T-B-29.r09.mail3 | CCREC3     | Cc      | AT#SENDMAIL3 | second3@example.net | second3@example.net    | second3@example.net             |
        | T-B-29.r10       | SUBJ1      | Subject | AT#SENDMAIL1 | Report 1 of the day | recipient1@example.org | Report 1 of the day             |
        | T-B-29.r10.mail2 | SUBJ2      | Subject | AT#SENDMAIL2 | Report 2 of the day | recipient2@example.org | Report 2 of the day             |
        | T-B-29.r10.mail3 | SUBJ3      | Subject | AT#SENDMAIL3 | Report 3 of the day | recipient3@example.org | Report 3 of the day             |

    @BV @needs-routes @needs-gprs-outcome @E-94
    Scenario Outline: <parameter> is the body
      Given the host has entered `<value>[SUB]` after `AT#<parameter>`
      And the modem is connected over "GPRS"
      When the host issues `<command>`
      Then the modem answers within 60 s `OK`
      And the mail for `<mailbox>` has:
        | body | <value>[CR][LF] |

      Examples:
        | id               | parameter | command      | value           | mailbox                |
        | T-B-29.r11       | BODY1     | AT#SENDMAIL1 | Tank 1 is empty | recipient1@example.org |
        | T-B-29.r11.mail2 | BODY2     | AT#SENDMAIL2 | Tank 2 is empty | recipient2@example.org |
        | T-B-29.r11.mail3 | BODY3     | AT#SENDMAIL3 | Tank 3 is empty | recipient3@example.org |

  Rule: OK is the only answer: nothing of the mail is echoed, whatever ATE says, and the port is in command mode before and behind it

    Background:
      Given the modem is connected over "GPRS"

    @BV @needs-routes @needs-gprs-outcome @E-95 @E-116
    Scenario Outline: <command> with ATE0 and a body of 120 characters
      Given the host has entered `<body>[SUB]` after `AT#<parameter>`
      When the host issues `<command>`
      Then the modem writes within 60 s `[CR][LF]OK[CR][LF]`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the mail for `<recipient>` has:
        | body | <body>[CR][LF] |

      Examples:
        | id               | covers          | command      | parameter | recipient              | body                                                                                                                     |
        | T-B-28.r02.mail1 | R-B-097 R-B-096 | AT#SENDMAIL1 | BODY1     | recipient1@example.org | body1 0010 0015 0020 0025 0030 0035 0040 0045 0050 0055 0060 0065 0070 0075 0080 0085 0090 0095 0100 0105 0110 0115 0120 |
        | T-B-28.r02.mail2 | R-B-097 R-B-096 | AT#SENDMAIL2 | BODY2     | recipient2@example.org | body2 0010 0015 0020 0025 0030 0035 0040 0045 0050 0055 0060 0065 0070 0075 0080 0085 0090 0095 0100 0105 0110 0115 0120 |
        | T-B-28.r02.mail3 | R-B-097 R-B-096 | AT#SENDMAIL3 | BODY3     | recipient3@example.org | body3 0010 0015 0020 0025 0030 0035 0040 0045 0050 0055 0060 0065 0070 0075 0080 0085 0090 0095 0100 0105 0110 0115 0120 |

    @BV @needs-routes @needs-gprs-outcome @E-116
    Scenario Outline: <command> with ATE1: the command is echoed, the mail is not
      When the host issues `ATE1`
      Then the modem answers `OK`
      When the host writes `<command>[CR]`
      Then the modem writes `<command>[CR]`
      And the modem writes within 60 s `[CR][LF]OK[CR][LF]`
      And the modem writes nothing for 5 seconds
      And the network has seen:
        | smtp.subjects | <subject> |

      Examples:
        | id               | covers                     | command      | subject       |
        | T-B-30.r01       | T-B-28.r02 R-B-097 R-B-100 | AT#SENDMAIL1 | subject one   |
        | T-B-30.r01.mail2 | T-B-28.r02 R-B-097 R-B-100 | AT#SENDMAIL2 | subject two   |
        | T-B-30.r01.mail3 | T-B-28.r02 R-B-097 R-B-100 | AT#SENDMAIL3 | subject three |

    @R-B-097.numeric @BV @needs-routes @needs-gprs-outcome @E-12 @E-116
    Scenario: With ATV0 the answer is 0
      When the host issues `ATV0`
      Then the modem writes `[CR]0[CR]`
      When the host issues `AT#SENDMAIL1`
      Then the modem writes within 60 s `[CR]0[CR]`
      And the modem writes nothing for 5 seconds
      And the network has seen:
        | smtp.subjects | subject one |

    # No number stands for an error, so it keeps its text.
    @R-B-097.numeric-error @BI @needs-routes @needs-gprs-outcome @E-08 @E-09 @E-12
    Scenario: With ATV0 an error keeps its text
      Given the "SMTP" server at "MAIL" "answers 550 5.7.1 sender unwelcome"
      When the host issues `ATV0`
      Then the modem writes `[CR]0[CR]`
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `#CME ERROR: 38028`
      And the modem writes nothing for 5 seconds

    # Commands are taken as such right behind the OK, and none of them gets into a mail.
    @R-B-100 @BV @needs-routes @needs-gprs-outcome
    Scenario: Commands right in front of AT#SENDMAIL2 and right behind it
      Given `AT#SUBJ2="first report"` is answered `OK`
      And the host issues `AT#SENDMAIL2`
      And the modem answers within 60 s `OK`
      And `AT#SUBJ2="second report"` is answered `OK`
      And `AT#SUBJ2?` reads `#SUBJ2: "second report"`
      And the host has set `AT#REC2="other@example.org"`
      When the host issues `AT#SENDMAIL2`
      Then the modem answers within 60 s `OK`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | smtp.subjects | first report, second report |
      And the mail for `recipient2@example.org` has:
        | Subject | first report     |
        | body    | body two[CR][LF] |
      And the mail for `other@example.org` has:
        | Subject | second report    |
        | body    | body two[CR][LF] |

  Rule: A connection must be there before AT#SENDMAIL1, AT#SENDMAIL2 or AT#SENDMAIL3, else it is refused, and nothing is sent later either

    # The connection is made by hand, so that whatever the modem kept for later would have its way out.
    @BO @needs-routes @needs-gprs-outcome @E-01 @E-04 @E-08 @E-09 @E-72 @E-214
    Scenario Outline: <command> without a connection
      Given the host has set:
        | AT#GPRSMODE=1              |
        | AT#GPRSCID=1               |
        | AT#APNSERV="apnserver.com" |
        | AT#APNUN="login"           |
        | AT#APNPW="password"        |
        | AT#PPPMODE=1               |
        | AT#REDIALCOUNT=0           |
        | AT#PHYTIMEOUT=15           |
      And the GPRS network:
        | address | 213.30.30.30 |
        | gateway | 213.30.30.1  |
      When the host issues `<command>`
      Then the modem answers within 10 s `#CME ERROR: 35867`
      And `AT#VSTATE` reads `#STATE: "IDLE"`
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`
      And the modem writes nothing for 10 seconds
      And the network has seen:
        | smtp.at | nothing |

      Examples:
        | id               | covers  | command      |
        | T-B-28.r03       | R-B-098 | AT#SENDMAIL1 |
        | T-B-28.r03.mail2 | R-B-098 | AT#SENDMAIL2 |
        | T-B-28.r03.mail3 | R-B-098 | AT#SENDMAIL3 |

    @BO @needs-routes @E-08 @E-09 @E-214
    Scenario Outline: AT#SENDMAIL1 after a connection over <bearer> was ended
      Given the modem is connected over "<bearer>"
      And the host issues `AT#SENDMAIL1`
      And the modem answers within 60 s `OK`
      And the host issues `AT#CONNECTIONSTOP`
      And the modem answers within 30 s `OK`
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 10 s `#CME ERROR: 35867`
      And the network has seen:
        | smtp.subjects | subject one |

      @needs-gprs-outcome
      Examples: over GPRS
        | id                 | bearer |
        | R-B-098.ended-gprs | GPRS   |

      @needs-dial-outcome @needs-ppp-peer
      Examples: over a data call
        | id                | bearer |
        | R-B-098.ended-gsm | GSM    |

    @R-B-098.lost @BO @needs-routes @needs-gprs-outcome @needs-drop-bearer @E-08 @E-09 @E-214 @E-216
    Scenario: AT#SENDMAIL1 after the network has ended the session
      Given the modem is connected over "GPRS"
      And the bearer is lost
      And until 20 seconds of silence the modem indicates only:
        | #CME ERROR: 35841 | 0 | 1 |
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 10 s `#CME ERROR: 35867`
      And the network has seen:
        | smtp.at | nothing |

  Rule: The connection is kept after the mail

    @BV @needs-routes
    Scenario Outline: The state and the address after <command> over <bearer>
      Given the modem is connected over "<bearer>"
      When the host issues `<command>`
      Then the modem answers within 60 s `OK`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the modem writes nothing for 30 seconds
      And `AT#VSTATE` still reads `#STATE: "CONNECTED"`
      When the host issues `<command>`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.subjects | <subject>, <subject> |

      @needs-gprs-outcome
      Examples: over GPRS
        | id               | covers  | bearer | command      | subject       |
        | T-B-28.r04       | R-B-098 | GPRS   | AT#SENDMAIL1 | subject one   |
        | T-B-28.r04.mail2 | R-B-098 | GPRS   | AT#SENDMAIL2 | subject two   |
        | T-B-28.r04.mail3 | R-B-098 | GPRS   | AT#SENDMAIL3 | subject three |

      @needs-dial-outcome @needs-ppp-peer
      Examples: over a data call
        | id             | covers  | bearer | command      | subject     |
        | T-B-28.r04.gsm | R-B-098 | GSM    | AT#SENDMAIL1 | subject one |

    @R-B-098.one-context @BV @needs-routes @needs-gprs-outcome @needs-observe
    Scenario: Three mails, one context
      Given the modem is connected over "GPRS"
      And the host issues `AT#SENDMAIL1`
      And the modem answers within 60 s `OK`
      And the host issues `AT#SENDMAIL2`
      And the modem answers within 60 s `OK`
      When the host issues `AT#SENDMAIL3`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | pdp.apn       | apnserver.com                           |
        | smtp.subjects | subject one, subject two, subject three |

  Rule: Without a recipient, SENDERADDR and DOMAIN the command is refused with an error

    Background:
      Given the modem is connected over "GPRS"

    @BI @needs-routes @needs-gprs-outcome @E-08 @E-09 @E-119
    Scenario Outline: <command> with <parameter>, SENDERADDR and DOMAIN empty
      Given the host has set:
        | AT#<parameter>="" |
        | AT#SENDERADDR=""  |
        | AT#DOMAIN=""      |
      When the host issues `<command>`
      Then the modem answers within 60 s `#CME ERROR: 36929`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | smtp.subjects | nothing |
      Given the host has set:
        | AT#<parameter>="<recipient>"       |
        | AT#SENDERADDR="module@example.org" |
        | AT#DOMAIN="unit.example.org"       |
      When the host issues `<command>`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.recipients | <recipient>, <copy> |
        | smtp.subjects   | <subject>           |

      Examples:
        | id               | covers  | command      | parameter | recipient              | copy              | subject       |
        | T-B-28.r05       | R-B-099 | AT#SENDMAIL1 | REC1      | recipient1@example.org | copy1@example.org | subject one   |
        | T-B-28.r05.mail2 | R-B-099 | AT#SENDMAIL2 | REC2      | recipient2@example.org | copy2@example.org | subject two   |
        | T-B-28.r05.mail3 | R-B-099 | AT#SENDMAIL3 | REC3      | recipient3@example.org | copy3@example.org | subject three |

    # Whether one that is empty is enough for the error is open: either result will do, and the connection stays.
    @BI @needs-routes @needs-gprs-outcome @E-08 @E-09 @E-119
    Scenario Outline: <parameter> alone is empty
      Given the host has set `AT#<parameter>=""`
      When the host issues `AT#SENDMAIL1`
      Then until 30 seconds of silence the modem indicates only:
        | OK                 | 0 | 1 |
        | #CME ERROR: {code} | 0 | 1 |
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

      Examples:
        | id                 | parameter  |
        | R-B-099.rec        | REC1       |
        | R-B-099.senderaddr | SENDERADDR |
        | R-B-099.domain     | DOMAIN     |
