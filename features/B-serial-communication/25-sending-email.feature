@E-01 @E-10
Feature: Sending an email containing data from the serial port

  What the mail is made of, what the host is told, and what becomes of the connection. For bodies of all kinds, for failures
  and for the silent host see 21-putmail.feature of chapter 3.

  Background:
    Given the host has set:
      | AT#DNSSERV1="198.51.100.53"        |
      | AT#DNSSERV2="198.51.100.54"        |
      | AT#SMTPSERV="198.51.100.25"        |
      | AT#SMTPPORT=25                     |
      | AT#SMTPUN=""                       |
      | AT#SMTPPW=""                       |
      | AT#DOMAIN="example.org"            |
      | AT#SENDERNAME="Test module"        |
      | AT#SENDERADDR="module@example.org" |
      | AT#REC1="recipient@example.org"    |
      | AT#CCREC1="copy@example.org"       |
      | AT#SUBJ1="Email Subject"           |
      | AT#POP3SERV="198.51.100.110"       |
      | AT#POP3PORT=110                    |
      | AT#POP3UN="reader"                 |
      | AT#POP3PW="popsecret"              |
      | AT#POP3HEADERMODE=0                |

  Rule: When the modem is ready for the body it says Ok_Info_WaitingForData; the body is not echoed, its end is, and OK or an error follows

    @T-B-25.r01 @T-B-27.r01 @R-B-090 @BV @needs-gprs-outcome @needs-routes @E-111 @E-114 @E-232
    Scenario: A body of several lines is written with the echo on
      Given the modem is connected over "GPRS"
      And the host issues `ATE1`
      And the modem answers `OK`
      When the host writes `AT#PUTMAIL[CR]`
      Then the modem writes within 60 s `AT#PUTMAIL[CR][CR][LF]Ok_Info_WaitingForData[CR][LF]`
      When the host writes `Line one[CR][LF]line two`
      Then the modem writes nothing for 5 seconds
      When the host writes `, to its end`
      Then the modem writes nothing for 5 seconds
      When the host writes `[CR][LF].[CR][LF]`
      Then the modem writes within 60 s `[CR][LF].[CR][LF][CR][LF]OK[CR][LF]`
      And the mail for `copy@example.org` has:
        | body | `Line one[CR][LF]line two, to its end` |

    # A modem need not echo the sequence, but if it does, then all of it, and nothing but that.
    @BV @needs-gprs-outcome @needs-routes @E-111 @E-114 @E-232
    Scenario Outline: The end sequence is echoed, <what>
      Given the modem is connected over "GPRS"
      And the host issues `ATE1`
      And the modem answers `OK`
      And the host writes `AT#PUTMAIL[CR]`
      And the modem writes within 60 s `AT#PUTMAIL[CR][CR][LF]Ok_Info_WaitingForData[CR][LF]`
      When the host writes, <octets> at a time, `<body>[CR][LF].[CR][LF]`
      Then the modem writes within 60 s `[CR][LF].[CR][LF][CR][LF]OK[CR][LF]`
      And the mail for `recipient@example.org` has:
        | body | `<body>[CR][LF]` |

      Examples:
        | id                | covers     | what                          | octets     | body                         |
        | T-B-27.r02        | R-B-095    | written in one go with a body | 100 octets | A body                       |
        | T-B-27.r02.single | R-B-095    | written octet by octet        | 1 octet    | A body                       |
        | T-B-27.r02.lines  | T-B-27.r01 | behind several lines          | 100 octets | one[CR][LF]two.[CR][LF]three |
        | T-B-27.r02.empty  | R-B-095    | behind no body at all         | 100 octets |                              |

    @R-B-090.off @BV @needs-gprs-outcome @needs-routes @E-111 @E-114 @E-232
    Scenario: After ATE0 the end sequence is not echoed either
      Given the modem is connected over "GPRS"
      And the host issues `AT#PUTMAIL`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `A body[CR][LF].[CR][LF]`
      Then the modem writes within 60 s `[CR][LF]OK[CR][LF]`

  Rule: The header is made of SUBJ1, REC1, CCREC1, SENDERNAME and SENDERADDR

    @T-B-25.r02 @R-B-091 @BV @needs-gprs-outcome @needs-routes @E-111 @E-114 @E-121 @E-232
    Scenario: Both readers get the same header
      Given the modem is connected over "GPRS"
      When the host issues `AT#PUTMAIL`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `For two readers[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.sender     | module@example.org                      |
        | smtp.recipients | recipient@example.org, copy@example.org |
      And the mail for `recipient@example.org` has:
        | From    | Test module <module@example.org> |
        | To      | recipient@example.org            |
        | Cc      | copy@example.org                 |
        | Subject | Email Subject                    |
        | body    | `For two readers`                |
      And the mail for `copy@example.org` has:
        | From    | Test module <module@example.org> |
        | To      | recipient@example.org            |
        | Cc      | copy@example.org                 |
        | Subject | Email Subject                    |
        | body    | `For two readers`                |

    @R-B-091.alone @BV @needs-gprs-outcome @needs-routes @E-93 @E-111 @E-114 @E-121 @E-232
    Scenario: There is no copy
      Given the host has set `AT#CCREC1=""`
      And the modem is connected over "GPRS"
      When the host issues `AT#PUTMAIL`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `For one reader[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.recipients | recipient@example.org |
      And the mail for `recipient@example.org` has:
        | From    | Test module <module@example.org> |
        | To      | recipient@example.org            |
        | Cc      | nothing                          |
        | Subject | Email Subject                    |
        | body    | `For one reader`                 |

    # No value is that of the background, and none of one row that of the other.
    @BV @needs-dial-outcome @needs-ppp-peer @needs-routes @E-111 @E-114 @E-121 @E-122 @E-123 @E-232
    Scenario Outline: All ten settings, over GSM: the mail of <name>
      Given the host has set:
        | AT#SMTPSERV="<server>"    |
        | AT#SMTPPORT=<port>        |
        | AT#SMTPUN="<user>"        |
        | AT#SMTPPW="<password>"    |
        | AT#DOMAIN="<domain>"      |
        | AT#SENDERNAME="<name>"    |
        | AT#SENDERADDR="<address>" |
        | AT#REC1="<to>"            |
        | AT#CCREC1="<cc>"          |
        | AT#SUBJ1="<subject>"      |
      And the "SMTP" server at "password" "answers 235 2.7.0 go ahead"
      And the modem is connected over "GSM"
      When the host issues `AT#PUTMAIL`
      Then the modem indicates within 120 s `Ok_Info_WaitingForData`
      When the host writes `All that can be set[CR][LF].[CR][LF]`
      Then the modem answers within 120 s `OK`
      And the network has seen:
        | smtp.at         | <at>              |
        | smtp.hello      | <domain>          |
        | smtp.login      | <user>:<password> |
        | smtp.sender     | <address>         |
        | smtp.recipients | <to>, <cc>        |
        | smtp.subjects   | <subject>         |
      And the mail for `<to>` has:
        | From    | <name> <<address>>    |
        | To      | <to>                  |
        | Cc      | <cc>                  |
        | Subject | <subject>             |
        | body    | `All that can be set` |

      Examples:
        | id               | covers                                                                                                     | server           | at                 | port | user   | password   | domain            | name         | address                | to                  | cc                   | subject         |
        | T-B-26.r01       | T-B-26.r02 T-B-26.r03 T-B-26.r04 T-B-26.r05 T-B-26.r06 T-B-26.r07 T-B-26.r08 T-B-26.r09 T-B-26.r10 R-B-091 | 198.51.100.26    | 198.51.100.26:25   | 25   | mailer | mailsecret | unit7.example.org | Machine 245  | unit7@example.org      | reader7@example.net | reader8@example.com  | Report of today |
        | T-B-26.r02.other | T-B-26.r01 T-B-26.r03 T-B-26.r04 T-B-26.r05 T-B-26.r06 T-B-26.r07 T-B-26.r08 T-B-26.r09 T-B-26.r10 R-B-091 | smtp.example.org | 198.51.100.25:2525 | 2525 | u_1    | p w/2      | hall.example.com  | Pump-2 North | Pump_2-n.b@example.com | first@example.com   | second-1@example.net | x               |

  Rule: OK says that the mail has been sent and that the modem takes another command; whatever goes wrong is told by a #CME ERROR in its place

    @T-B-25.r03 @R-B-092 @BV @needs-gprs-outcome @needs-routes @E-111 @E-114 @E-232
    Scenario: OK does not come before the server has taken the mail
      Given the modem is connected over "GPRS"
      And the "SMTP" server at "final dot" "says nothing"
      And the host issues `AT#PUTMAIL`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `Taken late[CR][LF].[CR][LF]`
      Then the modem writes nothing for 30 seconds
      When the "SMTP" server goes on
      Then the modem answers within 60 s `OK`
      And the mail for `recipient@example.org` has:
        | Subject | Email Subject |
        | body    | `Taken late`  |

    @R-B-092.next @BV @needs-gprs-outcome @needs-routes @E-111 @E-114 @E-232
    Scenario: Three mails, one right behind the other
      Given the modem is connected over "GPRS"
      When the host issues `AT#PUTMAIL`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `The first of three[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And `AT#SUBJ1="Subject two"` is answered `OK`
      When the host issues `AT#PUTMAIL`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `The second[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And `AT#REC1="third@example.org"` is answered `OK`
      And `AT#SUBJ1="Subject three"` is answered `OK`
      When the host issues `AT#PUTMAIL`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `Third[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.subjects | Email Subject, Subject two, Subject three |
      And the mail for `third@example.org` has:
        | To      | third@example.org |
        | Subject | Subject three     |
        | body    | `Third`           |

    @R-B-092.other @BV @needs-gprs-outcome @needs-routes @E-94 @E-111 @E-114 @E-232
    Scenario: Behind the OK another kind of mail is sent
      Given the host has set `AT#CCREC1=""`
      And the host has set `AT#CCREC2=""`
      And the host has set `AT#REC2="rec2@example.org"`
      And the host has set `AT#SUBJ2="Subject two"`
      And the host has entered `The stored body[SUB]` after `AT#BODY2`
      And the modem is connected over "GPRS"
      When the host issues `AT#PUTMAIL`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `The body of the host[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      When the host issues `AT#SENDMAIL2`
      Then the modem answers within 60 s `OK`
      And the mail for `rec2@example.org` has:
        | To      | rec2@example.org  |
        | Subject | Subject two       |
        | body    | `The stored body` |

    # The mailbox is empty: that a service says so proves that the modem takes another command.
    @BI @needs-gprs-outcome @needs-routes @E-08 @E-09 @E-107 @E-111 @E-114 @E-115 @E-232
    Scenario Outline: When the body is complete the server answers <answer>: <code>, and no OK
      Given the modem is connected over "GPRS"
      And the "SMTP" server at "final dot" "answers <answer>"
      And the host issues `AT#PUTMAIL`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `Not wanted[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `#CME ERROR: <code>`
      And the modem writes nothing for 10 seconds
      And the network has seen:
        | smtp.subjects | nothing |
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      When the host issues `AT#GETMAIL`
      Then until 20 seconds of silence the modem indicates only:
        | Ok_Info_NoMail | 1 | 1 |
        | OK             | 0 | 1 |

      @E-242
      Examples:
        | id               | covers  | answer                                 | code  |
        | T-B-25.r04       | R-B-092 | 550 5.7.1 no                           | 38031 |
        | T-B-25.r04.later |         | 451 4.3.0 later                        | 38031 |
        | T-B-25.r04.lines |         | 554-5.6.0 this is / 554 5.6.0 too much | 38031 |

  Rule: A server that is silent for three minutes ends AT#PUTMAIL with 37964; one that is silent for less does not

    # Again a service that finds the mailbox empty proves that nothing of the mail is under way any more.
    @TI @needs-gprs-outcome @needs-routes @E-08 @E-09 @E-107 @E-118
    Scenario Outline: Silence in place of the reply to <what>: the mail is given up, and not sent when the server goes on
      Given the modem is connected over "GPRS"
      And the "SMTP" server at "<stage>" "says nothing"
      When the host issues `AT#PUTMAIL`
      Then the modem indicates `#CME ERROR: 37964` not before 180 s and not after 200 s
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      When the "SMTP" server goes on
      Then the modem writes nothing for 10 seconds
      And the network has seen:
        | smtp.subjects | nothing |
      When the host issues `AT#GETMAIL`
      Then until 20 seconds of silence the modem indicates only:
        | Ok_Info_NoMail | 1 | 1 |
        | OK             | 0 | 1 |

      Examples:
        | id             | covers  | what           | stage    |
        | T-B-25.r05     | R-B-093 | the connection | greeting |
        | R-B-093.hello  |         | the hello      | hello    |
        | R-B-093.sender |         | the sender     | MAIL     |
        | R-B-093.to     |         | a recipient    | RCPT     |
        | R-B-093.data   |         | the word DATA  | DATA     |

    @T-B-25.r05.dot @R-B-093 @TI @needs-gprs-outcome @needs-routes @E-08 @E-09 @E-107 @E-111 @E-114 @E-115 @E-118 @E-232
    Scenario: Silence in place of the reply to the whole body
      Given the modem is connected over "GPRS"
      And the "SMTP" server at "final dot" "says nothing"
      And the host issues `AT#PUTMAIL`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `Is it there?[CR][LF].[CR][LF]`
      Then the modem indicates `#CME ERROR: 37964` not before 180 s and not after 200 s
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      When the host issues `AT#GETMAIL`
      Then until 20 seconds of silence the modem indicates only:
        | Ok_Info_NoMail | 1 | 1 |
        | OK             | 0 | 1 |

    @TI @needs-gprs-outcome @needs-routes @E-111 @E-114 @E-118 @E-232
    Scenario Outline: A server that takes 170 seconds to reply to <what> is waited for
      Given the modem is connected over "GPRS"
      And the "SMTP" server at "<stage>" "says nothing"
      And the host issues `AT#PUTMAIL`
      And the modem writes nothing for 170 seconds
      When the "SMTP" server goes on
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `Late, and yet in time[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the mail for `recipient@example.org` has:
        | Subject | Email Subject           |
        | body    | `Late, and yet in time` |

      Examples:
        | id            | what           | stage    |
        | R-B-093.early | the connection | greeting |
        | R-B-093.slow  | the sender     | MAIL     |

    @R-B-093.late @TI @needs-gprs-outcome @needs-routes @E-111 @E-114 @E-115 @E-118 @E-232
    Scenario: A server that takes 170 seconds to take the mail is waited for
      Given the modem is connected over "GPRS"
      And the "SMTP" server at "final dot" "says nothing"
      And the host issues `AT#PUTMAIL`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the host writes `Late, and yet in time[CR][LF].[CR][LF]`
      And the modem writes nothing for 170 seconds
      When the "SMTP" server goes on
      Then the modem answers within 60 s `OK`
      And the mail for `recipient@example.org` has:
        | Subject | Email Subject           |
        | body    | `Late, and yet in time` |

  Rule: AT#PUTMAIL needs a connection that AT#CONNECTIONSTART has made, and leaves it as it is

    @BO @E-08 @E-09 @E-214
    Scenario Outline: There never was a connection, GPRSMODE <mode>
      Given the host has set `AT#GPRSMODE=<mode>`
      When the host issues `AT#PUTMAIL`
      Then the modem answers within 30 s `#CME ERROR: 35867`
      And the modem writes nothing for 10 seconds
      And `AT#VSTATE` reads `#STATE: "IDLE"`

      Examples:
        | id             | covers  | mode |
        | T-B-25.r06     | R-B-094 | 0    |
        | T-B-25.r06.two | R-B-094 | 1    |

    @T-B-25.r06.then @R-B-094 @BO @needs-gprs-outcome @needs-routes @E-08 @E-09 @E-111 @E-114 @E-214 @E-232
    Scenario: What was refused without a connection is done with one
      Given the host issues `AT#PUTMAIL`
      And the modem answers within 30 s `#CME ERROR: 35867`
      And the modem is connected over "GPRS"
      When the host issues `AT#PUTMAIL`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `Now it can[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.at       | 198.51.100.25:25 |
        | smtp.subjects | Email Subject    |

    @BV @needs-routes @E-79 @E-111 @E-114 @E-232
    Scenario Outline: After the mail the modem is connected as before, over <bearer>
      Given the modem is connected over "<bearer>"
      And the host issues `AT#PUTMAIL`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `And on we go[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the modem writes nothing for 20 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      When the host issues `AT#DISPLAYIP`
      Then among the lines reported is `MY IP: 213.30.30.30`
      When the host issues `AT#PUTMAIL`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `Once more[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.subjects | Email Subject, Email Subject |

      @needs-gprs-outcome
      Examples:
        | id         | covers  | bearer |
        | T-B-25.r07 | R-B-094 | GPRS   |

      @needs-dial-outcome @needs-ppp-peer
      Examples:
        | id             | covers  | bearer |
        | T-B-25.r07.gsm | R-B-094 | GSM    |

    @T-B-25.r07.error @R-B-094 @BI @needs-gprs-outcome @needs-routes @E-08 @E-09 @E-79
    Scenario: After a mail that failed the modem is connected as before
      Given the modem is connected over "GPRS"
      And the "SMTP" server at "MAIL" "answers 550 5.1.8 no such sender"
      When the host issues `AT#PUTMAIL`
      Then the modem answers within 60 s `#CME ERROR: 38028`
      And the modem writes nothing for 20 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      When the host issues `AT#DISPLAYIP`
      Then among the lines reported is `MY IP: 213.30.30.30`

  Rule: AT#PUTMAIL is refused while the modem sends or fetches another mail

    @R-B-089 @BO @needs-gprs-outcome @needs-routes @E-08 @E-09 @E-94 @E-213 @E-237
    Scenario: While a pre-defined mail is being sent
      Given the host has set:
        | AT#REC2="rec2@example.org" |
        | AT#CCREC2=""               |
        | AT#SUBJ2="Subject two"     |
      And the host has entered `The stored body[SUB]` after `AT#BODY2`
      And the modem is connected over "GPRS"
      And the "SMTP" server at "RCPT" "says nothing"
      When the host issues `AT#SENDMAIL2`
      Then the modem writes nothing for 5 seconds
      And `AT#PUTMAIL` meanwhile is answered `#CME ERROR: 37122`
      When the "SMTP" server goes on
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.at       | 198.51.100.25:25 |
        | smtp.subjects | Subject two      |

    @R-B-089.fetched @BO @needs-gprs-outcome @needs-routes @E-08 @E-09 @E-107 @E-213 @E-237
    Scenario: While a mail is being fetched
      Given the modem is connected over "GPRS"
      And the "POP3" server at "PASS" "says nothing"
      When the host issues `AT#GETMAIL`
      Then the modem writes nothing for 5 seconds
      And `AT#PUTMAIL` meanwhile is answered `#CME ERROR: 37122`
      When the "POP3" server goes on
      Then until 20 seconds of silence the modem indicates only:
        | Ok_Info_NoMail | 1 | 1 |
        | OK             | 0 | 1 |
      And the network has seen:
        | smtp.at | nothing |

    @R-B-089.after @BO @needs-gprs-outcome @needs-routes @E-08 @E-09 @E-111 @E-114 @E-213 @E-232 @E-237
    Scenario: Once the other has ended it is no longer refused
      Given the modem is connected over "GPRS"
      And the "POP3" server at "greeting" "says nothing"
      And the host issues `AT#GETMAIL`
      And the modem writes nothing for 5 seconds
      And `AT#PUTMAIL` meanwhile is answered `#CME ERROR: 37122`
      And the "POP3" server goes on
      And until 20 seconds of silence the modem indicates only:
        | Ok_Info_NoMail | 1 | 1 |
        | OK             | 0 | 1 |
      When the host issues `AT#PUTMAIL`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `Not refused[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the mail for `recipient@example.org` has:
        | Subject | Email Subject |
        | body    | `Not refused` |

  Rule: AT#PUTMAIL is refused while the modem runs a TCP process, which goes on

    @R-B-089.listening @BO @needs-gprs-outcome @needs-listen-address @needs-routes @E-05 @E-08 @E-09 @E-111 @E-114 @E-149 @E-159 @E-163 @E-166 @E-213 @E-232
    Scenario: While a peer is waited for on a TCP port; after its session the mail is sent
      Given the host has set:
        | AT#DLEMODE=1,1             |
        | AT#TCPSERV=1,"203.0.113.7" |
        | AT#TCPPORT=1,23            |
        | AT#TCPTXDELAY=1,100        |
      And the modem is connected over "GPRS"
      And the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      When the host issues `AT#PUTMAIL`
      Then the modem answers within 30 s `#CME ERROR: 37122`
      And the network has seen:
        | smtp.at | nothing |
      When the peer connects to port 23
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the peer sends `not harmed`
      Then the modem writes within 30 s `not harmed`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      When the host issues `AT#PUTMAIL`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `After the session[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the mail for `recipient@example.org` has:
        | Subject | Email Subject       |
        | body    | `After the session` |
