@E-08 @E-09
Feature: Error codes: the services

  A service that cannot be given what it needs is told by 36872 and 36929, a second one by 37122 and 37123, the far side by 37952 to
  38081, a fault of the data flow by 491xx. One case for each code, from its simplest cause; for each stage of a service see the
  service itself in chapter 3.

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
    And the host has entered `body one[SUB]` after `AT#BODY1`
    And the host has entered `body two[SUB]` after `AT#BODY2`

  Rule: A mail that cannot be composed for want of a parameter may be told by 36929, or by another code

    Background:
      Given the modem is connected over "GPRS"

    @T-9-03.r16 @R-9-022 @BI @needs-routes @needs-gprs-outcome @E-10 @E-22 @E-119
    Scenario: AT#SENDMAIL1 with REC1, SENDERADDR and DOMAIN empty
      Given the host has set:
        | AT#REC1=""       |
        | AT#SENDERADDR="" |
        | AT#DOMAIN=""     |
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `#CME ERROR: 36929`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | smtp.subjects | nothing |

  Rule: A second service is refused with 37122 while another is under way, which goes on unharmed

    Background:
      Given the modem is connected over "GPRS"

    # The server holds the first service back in its beginning, where the modem takes commands.
    @BO @needs-routes @needs-gprs-outcome @E-213 @E-237
    Scenario Outline: <command> while AT#SENDMAIL1 is under way
      Given the host has set:
        | AT#PINGREMOTE="213.30.30.1" |
        | AT#PINGNUM=1                |
      And the "SMTP" server at "<stage>" "says nothing"
      And the host issues `AT#SENDMAIL1`
      And `<command>` meanwhile is answered `#CME ERROR: 37122`
      When the "SMTP" server goes on
      Then the modem answers within 60 s `OK`
      And the modem writes nothing for 10 seconds
      And the network has seen:
        | smtp.subjects | subject one |
        | pop3.at       | nothing     |

      Examples:
        | id                   | stage    | command      |
        | T-9-03.r19           | greeting | AT#SENDMAIL2 |
        | T-9-03.r19.same      | greeting | AT#SENDMAIL1 |
        | T-9-03.r19.getmail   | greeting | AT#GETMAIL   |
        | T-9-03.r19.putmail   | greeting | AT#PUTMAIL   |
        | T-9-03.r19.ping      | greeting | AT#PING      |
        | T-9-03.r19.recipient | 1st RCPT | AT#SENDMAIL2 |

    @BO @needs-routes @needs-gprs-outcome @E-01 @E-107 @E-213 @E-237
    Scenario Outline: <command> while AT#GETMAIL is under way
      Given the "POP3" server at "greeting" "says nothing"
      And the host issues `AT#GETMAIL`
      And `<command>` meanwhile is answered `#CME ERROR: 37122`
      When the "POP3" server goes on
      Then the modem indicates within 60 s `Ok_Info_NoMail`
      And the modem answers `OK`
      And the network has seen:
        | pop3.at | 198.51.100.110:110 |
        | smtp.at | nothing            |

      Examples:
        | id                         | command      |
        | T-9-03.r19.in-getmail      | AT#SENDMAIL1 |
        | T-9-03.r19.getmail-twice   | AT#GETMAIL   |
        | T-9-03.r19.getmail-putmail | AT#PUTMAIL   |

    @T-9-03.r19.in-putmail @BO @needs-routes @needs-gprs-outcome @E-01 @E-114 @E-213 @E-237
    Scenario: AT#SENDMAIL2 while AT#PUTMAIL is under way
      Given the "SMTP" server at "greeting" "says nothing"
      And the host issues `AT#PUTMAIL`
      And `AT#SENDMAIL2` meanwhile is answered `#CME ERROR: 37122`
      When the "SMTP" server goes on
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `typed body[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.subjects | subject one |

    # The second service is refused while the first one runs, and not any longer.
    @T-9-03.r19.then @BO @needs-routes @needs-gprs-outcome @E-213 @E-237
    Scenario: AT#SENDMAIL2 is refused, and taken when AT#SENDMAIL1 is through
      Given the "SMTP" server at "1st RCPT" "says nothing"
      And the host issues `AT#SENDMAIL1`
      And `AT#SENDMAIL2` meanwhile is answered `#CME ERROR: 37122`
      And the "SMTP" server goes on
      And the modem answers within 60 s `OK`
      When the host issues `AT#SENDMAIL2`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.subjects | subject one, subject two |

  Rule: A parameter that is written while a service is under way is refused with 37123 and keeps its value

    Background:
      Given the modem is connected over "GPRS"

    @BO @needs-routes @needs-gprs-outcome @E-10 @E-213
    Scenario Outline: <command> while AT#SENDMAIL1 is under way
      Given the host has set `<before>`
      And the "SMTP" server at "greeting" "says nothing"
      And the host issues `AT#SENDMAIL1`
      And `<command>` meanwhile is answered `#CME ERROR: 37123`
      When the "SMTP" server goes on
      Then the modem answers within 60 s `OK`
      And `<read>` still reads `<line>`
      And the network has seen:
        | smtp.subjects | subject one |

      Examples:
        | id                 | covers  | before                      | command                     | read         | line                       |
        | T-9-03.r20         | R-9-023 | AT#FTPPORT=4321             | AT#FTPPORT=21               | AT#FTPPORT?  | #FTPPORT: 4321             |
        | T-9-03.r20.own     | R-9-023 | AT#SUBJ1="subject one"      | AT#SUBJ1="during"           | AT#SUBJ1?    | #SUBJ1: "subject one"      |
        | T-9-03.r20.address | R-9-023 | AT#DNSSERV2="198.51.100.54" | AT#DNSSERV2="198.51.100.56" | AT#DNSSERV2? | #DNSSERV2: "198.51.100.54" |
        | T-9-03.r20.socket  | R-9-023 | AT#TCPPORT=2,4321           | AT#TCPPORT=2,2123           | AT#TCPPORT=2 | #TCPPORT: 2,4321           |

    @T-9-03.r20.in-getmail @R-9-023 @BO @needs-routes @needs-gprs-outcome @E-01 @E-10 @E-107 @E-213
    Scenario: AT#FTPPORT=21 while AT#GETMAIL is under way
      Given the host has set `AT#FTPPORT=4321`
      And the "POP3" server at "greeting" "says nothing"
      And the host issues `AT#GETMAIL`
      And `AT#FTPPORT=21` meanwhile is answered `#CME ERROR: 37123`
      When the "POP3" server goes on
      Then the modem indicates within 60 s `Ok_Info_NoMail`
      And the modem answers `OK`
      And `AT#FTPPORT?` still reads `#FTPPORT: 4321`

    @T-9-03.r20.in-putmail @R-9-023 @BO @needs-routes @needs-gprs-outcome @E-01 @E-10 @E-114 @E-213
    Scenario: AT#FTPPORT=21 while AT#PUTMAIL is under way
      Given the host has set `AT#FTPPORT=4321`
      And the "SMTP" server at "greeting" "says nothing"
      And the host issues `AT#PUTMAIL`
      And `AT#FTPPORT=21` meanwhile is answered `#CME ERROR: 37123`
      When the "SMTP" server goes on
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `typed body[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And `AT#FTPPORT?` still reads `#FTPPORT: 4321`

  Rule: The end of a TCP session under a mail service is told by 37952 or 37966, the silence of the server by 37964; the connection is kept

    Background:
      Given the modem is connected over "GPRS"

    @BI @needs-routes @needs-gprs-outcome @E-10 @E-215
    Scenario Outline: The SMTP server <action> when it is told the sender: <code>
      Given the "SMTP" server at "MAIL" "<action>"
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `#CME ERROR: <code>`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | smtp.subjects | nothing |

      Examples:
        | id         | covers  | action | code  |
        | T-9-03.r21 | R-9-022 | resets | 37952 |
        | T-9-04.r02 | R-9-022 | closes | 37966 |

    @BI @needs-routes @needs-gprs-outcome @E-10 @E-109 @E-215
    Scenario Outline: The POP3 server <action> when it is told the user: <code>
      Given the "POP3" server at "USER" "<action>"
      When the host issues `AT#GETMAIL`
      Then the modem answers within 60 s `#CME ERROR: <code>`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

      Examples:
        | id              | action | code  |
        | T-9-03.r21.pop3 | resets | 37952 |
        | T-9-04.r02.pop3 | closes | 37966 |

    # Three minutes are stated for AT#PUTMAIL alone.
    @T-9-04.r01 @R-9-022 @TI @needs-routes @needs-gprs-outcome @E-10 @E-118
    Scenario: The SMTP server does not greet AT#PUTMAIL
      Given the "SMTP" server at "greeting" "says nothing"
      When the host issues `AT#PUTMAIL`
      Then the modem indicates `#CME ERROR: 37964` not before 180 s and not after 200 s
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    @T-9-04.r01.sendmail @TI @needs-routes @needs-gprs-outcome @E-10 @E-118 @E-215
    Scenario: The SMTP server does not greet AT#SENDMAIL1
      Given the "SMTP" server at "greeting" "says nothing"
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 600 s `#CME ERROR: 37964`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    @T-9-04.r01.pop3 @TI @needs-routes @needs-gprs-outcome @E-10 @E-109 @E-118 @E-215
    Scenario: The POP3 server does not greet AT#GETMAIL
      Given the "POP3" server at "greeting" "says nothing"
      When the host issues `AT#GETMAIL`
      Then the modem answers within 600 s `#CME ERROR: 37964`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

  Rule: The loss of the connection under a mail service is told by an error, or by NO CARRIER; nothing is sent, and the next start succeeds


    @T-9-03.r21.context @BI @needs-routes @needs-gprs-outcome @needs-drop-bearer @E-01 @E-10 @E-115 @E-216 @E-217
    Scenario: The network ends the session in the body of AT#PUTMAIL
      Given the modem is connected over "GPRS"
      And the host issues `AT#PUTMAIL`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the host writes `half a body[CR][LF]`
      When the bearer is lost
      Then until 20 seconds of silence the modem indicates only:
        | #CME ERROR: {code} | 1 | 2 |
      And `AT#VSTATE` reads `#STATE: "IDLE"`
      And the network has seen:
        | smtp.subjects | nothing |
      Given the modem is connected over "GPRS"
      When the host issues `AT#SENDMAIL2`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.subjects | subject two |

    @T-9-03.r21.context-early @BI @needs-routes @needs-gprs-outcome @needs-drop-bearer @E-10 @E-216 @E-217
    Scenario: The network ends the session while AT#SENDMAIL1 waits for the server
      Given the modem is connected over "GPRS"
      And the "SMTP" server at "greeting" "says nothing"
      And the host issues `AT#SENDMAIL1`
      And 5 seconds pass
      When the bearer is lost
      Then until 20 seconds of silence the modem indicates only:
        | #CME ERROR: {code} | 1 | 2 |
      And `AT#VSTATE` reads `#STATE: "IDLE"`
      And the network has seen:
        | smtp.subjects | nothing |

    @T-9-03.r21.call @BI @needs-routes @needs-dial-outcome @needs-ppp-peer @needs-drop-bearer @E-01 @E-10 @E-115 @E-243
    Scenario: The data call is lost in the body of AT#PUTMAIL
      Given the modem is connected over "GSM"
      And the host issues `AT#PUTMAIL`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the host writes `half a body[CR][LF]`
      When the bearer is lost
      Then until 20 seconds of silence the modem indicates only:
        | #CME ERROR: 37952 | 0 | 1 |
        | NO CARRIER        | 1 | 1 |
      And `AT#VSTATE` reads `#STATE: "IDLE"`
      And the network has seen:
        | smtp.subjects | nothing |

  Rule: What goes wrong with the session of a service is told by 38016 where it is opened, 38017 where data are sent, 38018 where it is closed

    Background:
      Given the modem is connected over "GPRS"

    @T-9-04.r03 @R-9-022 @BI @needs-routes @needs-gprs-outcome @E-10 @E-215
    Scenario: Nobody listens at the address of the SMTP server
      Given the host has set `AT#SMTPSERV="198.51.100.98"`
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 300 s `#CME ERROR: 38016`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    @T-9-04.r03.pop3 @BI @needs-routes @needs-gprs-outcome @E-10 @E-109 @E-215
    Scenario: Nobody listens at the address of the POP3 server
      Given the host has set `AT#POP3SERV="198.51.100.98"`
      When the host issues `AT#GETMAIL`
      Then the modem answers within 300 s `#CME ERROR: 38016`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    # All at once, so that a modem that sends what it has collected meets the end as well. What is left of the text when the
    # modem is back in command state is no command: it may be told so.
    @T-9-04.r04 @R-9-022 @BI @needs-routes @needs-gprs-outcome @E-01 @E-10 @E-114 @E-115 @E-215
    Scenario: The SMTP server closes in the body of AT#PUTMAIL
      Given the "SMTP" server at "octet 100 of the body" "closes"
      And the host issues `AT#PUTMAIL`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `0010 0015 0020 0025 0030 0035 0040 0045 0050 0055 0060 0065 0070 0075 0080 0085 0090 0095 0100 0105 0110 0115 0120 0125 0130 0135 0140 0145 0150 0155 0160[CR][LF].[CR][LF]`
      Then until 60 seconds of silence the modem indicates only:
        | #CME ERROR: 38017 | 1 | 1 |
        | ERROR             | 0 | 2 |
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | smtp.subjects | nothing |

    @BI @needs-routes @needs-gprs-outcome @E-10 @E-215
    Scenario Outline: The SMTP server <action> at the farewell
      Given the "SMTP" server at "QUIT" "<action>"
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `#CME ERROR: 38018`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | smtp.subjects | subject one |

      Examples:
        | id              | covers  | action                            |
        | T-9-04.r05      | R-9-022 | answers 500 5.5.1 farewell denied |
        | T-9-04.r05.gone |         | closes                            |

  Rule: What a POP3 server refuses is told by 38080 and 38081 for the login, 38025 for the mail, 38026 for its header, 38023 for the deletion

    # The header is switched off but for the case of its own.
    Background:
      Given the modem is connected over "GPRS"

    @T-9-04.r16 @R-9-022 @BI @needs-routes @needs-gprs-outcome @E-10
    Scenario: The user name
      Given the "POP3" server at "USER" "answers -ERR no such user"
      When the host issues `AT#GETMAIL`
      Then the modem answers within 60 s `#CME ERROR: 38080`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    @T-9-04.r17 @R-9-022 @BI @needs-routes @needs-gprs-outcome @E-10
    Scenario: The password
      Given the host has set `AT#POP3PW="wrong"`
      When the host issues `AT#GETMAIL`
      Then the modem answers within 60 s `#CME ERROR: 38081`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | pop3.user     | reader |
        | pop3.password | wrong  |

    # A modem that has announced the mail before it asks for it ends the transfer before the error. Whether the mail stays is
    # not said.
    @T-9-04.r09 @R-9-022 @BI @needs-routes @needs-gprs-outcome @E-01 @E-10 @E-109
    Scenario: The mail
      Given the mailbox of "reader" holds a mail `From: a@example.org[CR][LF]Subject: kept[CR][LF][CR][LF]Hello[CR][LF]`
      And the "POP3" server at "RETR" "answers -ERR not now"
      When the host issues `AT#GETMAIL`
      Then until 30 seconds of silence the modem indicates only:
        | Ok_Info_Mail      | 0 | 1 |
        | .                 | 0 | 1 |
        | #CME ERROR: 38025 | 1 | 1 |
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    # A modem may take the header from the mail itself: then it is the mail that it cannot have.
    @BI @needs-routes @needs-gprs-outcome @E-01 @E-10 @E-105 @E-109
    Scenario Outline: The header: <what>
      Given the host has set `AT#POP3HEADERMODE=1`
      And the mailbox of "reader" holds a mail `From: a@example.org[CR][LF]Subject: kept[CR][LF][CR][LF]Hello[CR][LF]`
      And the "POP3" server at "TOP" "answers -ERR not now"
      And the "POP3" server at "RETR" "answers -ERR not now"
      When the host issues `AT#GETMAIL`
      Then until 30 seconds of silence the modem indicates only:
        | Ok_Info_Mail       | 0       | 1       |
        | .                  | 0       | 1       |
        | #CME ERROR: <code> | <least> | 1       |
        | #CME ERROR: 38025  | 0       | <other> |
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | mailbox.reader | kept |

      Examples:
        | id              | covers  | what                    | code   | least | other |
        | T-9-04.r10      | R-9-022 | no other code is told   | 38026  | 0     | 1     |
        | T-9-04.r10.told |         | a code is told, and one | {code} | 1     | 0     |

    # Who asks for it by a command of its own tells 38026, or gets the mail all the same; who does not gets the mail.
    @T-9-04.r10.alone @BI @needs-routes @needs-gprs-outcome @E-01 @E-10 @E-105 @E-106 @E-109
    Scenario: The header alone
      Given the host has set `AT#POP3HEADERMODE=1`
      And the mailbox of "reader" holds a mail `From: a@example.org[CR][LF]Subject: kept[CR][LF][CR][LF]Hello[CR][LF]`
      And the "POP3" server at "TOP" "answers -ERR not now"
      When the host issues `AT#GETMAIL`
      Then until 30 seconds of silence the modem indicates only:
        | Ok_Info_Mail[CR][LF]From: a@example.org[CR][LF]Subject: kept[CR][LF][CR][LF]Hello[CR][LF].         | 0 | 1 |
        | Ok_Info_Mail[CR][LF]From: a@example.org[CR][LF]Subject: kept[CR][LF][CR][LF]Hello[CR][LF][CR][LF]. | 0 | 1 |
        | OK                                                                                                 | 0 | 1 |
        | #CME ERROR: 38026                                                                                  | 0 | 1 |
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    @T-9-04.r07 @R-9-022 @BI @needs-routes @needs-gprs-outcome @E-01 @E-10 @E-126
    Scenario: The deletion
      Given the mailbox of "reader" holds a mail `From: a@example.org[CR][LF]Subject: kept[CR][LF][CR][LF]Hello[CR][LF]`
      And the "POP3" server at "DELE" "answers -ERR not yours"
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_Mail`
      And the modem delivers a mail:
        | before the body | nothing       |
        | body            | Hello[CR][LF] |
      And the modem answers within 60 s `#CME ERROR: 38023`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | mailbox.reader | kept |

  Rule: A server name that is not resolved is told by 38027

    Background:
      Given the modem is connected over "GPRS"

    @BI @needs-routes @needs-gprs-outcome @E-10 @E-127 @E-128
    Scenario Outline: <parameter> is a name that does not exist
      Given the host has set `AT#<parameter>="absent.example.org"`
      When the host issues `<command>`
      Then the modem answers within 60 s `#CME ERROR: 38027`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | <path> | nothing |

      Examples:
        | id                 | covers  | parameter | command      | path    |
        | T-9-04.r11         | R-9-022 | SMTPSERV  | AT#SENDMAIL1 | smtp.at |
        | T-9-04.r11.putmail |         | SMTPSERV  | AT#PUTMAIL   | smtp.at |
        | T-9-04.r11.getmail |         | POP3SERV  | AT#GETMAIL   | pop3.at |

  Rule: What an SMTP server refuses is told by 38028 for the sender, 38029 for a recipient, 38030 for the copy, 38031 for the body, 38080 or 38081 for the login

    Background:
      Given the modem is connected over "GPRS"

    @BI @needs-routes @needs-gprs-outcome @E-10
    Scenario Outline: <command>: <what>
      Given the "SMTP" server at "<stage>" "answers 550 5.7.1 refused"
      When the host issues `<command>`
      Then the modem answers within 60 s `#CME ERROR: <code>`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | smtp.subjects | nothing |

      Examples:
        | id                 | covers  | command      | what       | stage | code  |
        | T-9-04.r12         | R-9-022 | AT#SENDMAIL1 | the sender | MAIL  | 38028 |
        | T-9-04.r12.putmail |         | AT#PUTMAIL   | the sender | MAIL  | 38028 |
        | T-9-04.r15         | R-9-022 | AT#SENDMAIL1 | the body   | DATA  | 38031 |
        | T-9-04.r15.putmail |         | AT#PUTMAIL   | the body   | DATA  | 38031 |

    # Without a copy: which of the two the server hears of first is not said.
    @BI @needs-routes @needs-gprs-outcome @E-10
    Scenario Outline: <command>: the only recipient
      Given the host has set `AT#CCREC1=""`
      And the "SMTP" server at "RCPT" "answers 550 5.7.1 refused"
      When the host issues `<command>`
      Then the modem answers within 60 s `#CME ERROR: 38029`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | smtp.subjects | nothing |

      Examples:
        | id                 | covers  | command      |
        | T-9-04.r13         | R-9-022 | AT#SENDMAIL1 |
        | T-9-04.r13.putmail |         | AT#PUTMAIL   |

    @T-9-04.r14 @R-9-022 @BI @needs-routes @needs-gprs-outcome @E-10 @E-239
    Scenario: AT#SENDMAIL1: the copy
      Given the "SMTP" server at "RCPT <copy1@example.org>" "answers 550 5.1.1 no such user"
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `#CME ERROR: 38030`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    # Which of the two a server refuses depends on how the modem gives them.
    @BI @needs-routes @needs-gprs-outcome @E-10 @E-122
    Scenario Outline: <command>: the login
      Given the host has set:
        | AT#SMTPUN="mailer" |
        | AT#SMTPPW="wrong"  |
      When the host issues `<command>`
      Then the modem answers within 60 s `#CME ERROR: 38081`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | smtp.login    | mailer:wrong |
        | smtp.subjects | nothing      |

      Examples:
        | id                 | covers     | command      |
        | T-9-04.r17.smtp    | T-9-04.r16 | AT#SENDMAIL1 |
        | T-9-04.r17.putmail | T-9-04.r16 | AT#PUTMAIL   |

  Rule: A fault inside the modem under a service is told by 36872, 49153, 49154 or 49158; the connection is kept

    Background:
      Given the modem is connected over "GPRS"

    @BI @needs-routes @needs-gprs-outcome @needs-internal-fault @E-10 @E-215
    Scenario Outline: A fault inside the modem at "<stage>" under <command>: <code>
      Given an internal fault at "<stage>"
      When the host issues `<command>`
      Then the modem answers within 300 s `#CME ERROR: <code>`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

      Examples:
        | id                 | covers  | stage             | command      | code  |
        | T-9-03.r15         | R-9-022 | resource          | AT#SENDMAIL1 | 36872 |
        | T-9-03.r15.getmail |         | resource          | AT#GETMAIL   | 36872 |
        | T-9-04.r20         | R-9-022 | open-flow         | AT#SENDMAIL1 | 49153 |
        | T-9-04.r21         | R-9-022 | close-flow        | AT#SENDMAIL1 | 49154 |
        | T-9-04.r25         | R-9-022 | flow-confirmation | AT#SENDMAIL1 | 49158 |
