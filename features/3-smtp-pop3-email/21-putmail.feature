@E-01 @E-10
Feature: #PUTMAIL: send a mail whose body the host writes

  The modem opens the mail session, asks for the body, and takes what the host writes up to [CR][LF].[CR][LF].

  # What belongs to the second and third mail, and the stored body of the first, differs from all that has to be seen.
  Background:
    Given the host has set:
      | AT#DNSSERV1="198.51.100.53"        |
      | AT#DNSSERV2="198.51.100.54"        |
      | AT#SMTPSERV="198.51.100.25"        |
      | AT#SMTPPORT=25                     |
      | AT#SMTPUN=""                       |
      | AT#SMTPPW=""                       |
      | AT#DOMAIN="unit7.example.org"      |
      | AT#SENDERNAME="Test module"        |
      | AT#SENDERADDR="module@example.org" |
      | AT#REC1="recipient@example.org"    |
      | AT#CCREC1=""                       |
      | AT#SUBJ1="Email Subject"           |
      | AT#POP3SERV="198.51.100.110"       |
      | AT#POP3PORT=110                    |
      | AT#POP3UN="reader"                 |
      | AT#POP3PW="popsecret"              |
      | AT#POP3HEADERMODE=0                |
    And the modem is connected over "GPRS"

  Rule: AT#PUTMAIL answers Ok_Info_WaitingForData; the body that the host then writes is sent, and OK says so

    @T-3-10.r01 @T-3-10.r02 @T-3-10.r03 @R-3-097 @BV @needs-gprs-outcome @needs-routes @E-93 @E-111 @E-114 @E-121 @E-232
    Scenario: A mail of two lines
      When the host issues `AT#PUTMAIL`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the modem writes nothing for 5 seconds
      When the host writes `The first line,[CR][LF]and the second.`
      Then the modem writes nothing for 5 seconds
      When the host writes `[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the modem writes nothing for 5 seconds
      And the network has seen:
        | smtp.at         | 198.51.100.25:25      |
        | smtp.sender     | module@example.org    |
        | smtp.recipients | recipient@example.org |
        | smtp.subjects   | Email Subject         |
      And the mail for `recipient@example.org` has:
        | From    | Test module <module@example.org>         |
        | To      | recipient@example.org                    |
        | Cc      | nothing                                  |
        | Subject | Email Subject                            |
        | body    | `The first line,[CR][LF]and the second.` |

    # Each server in its place, and more to do for the modem's reader of replies.
    @BV @needs-gprs-outcome @needs-routes @E-111 @E-114 @E-232
    Scenario Outline: A server that <habit>
      Given the "SMTP" server at "<stage>" "<action>"
      When the host issues `AT#PUTMAIL`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `Whatever the server is like[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the mail for `recipient@example.org` has:
        | Subject | Email Subject                 |
        | body    | `Whatever the server is like` |

      Examples:
        | id             | habit                                     | stage        | action                   |
        | R-3-097.octets | sends each octet of its replies by itself | every answer | answers octet by octet   |
        | R-3-097.lines  | gives every reply in several lines        | every answer | answers in several lines |

  Rule: The mail goes where the parameters say that hold when AT#PUTMAIL is issued

    @BV @needs-gprs-outcome @needs-routes @E-93 @E-111 @E-114 @E-122 @E-123 @E-232
    Scenario Outline: <setting>
      Given the host has set `<setting>`
      When the host issues `AT#PUTMAIL`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `One parameter differs[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.at         | <at>         |
        | smtp.hello      | <hello>      |
        | smtp.login      | nothing      |
        | smtp.sender     | <sender>     |
        | smtp.recipients | <recipients> |
        | smtp.subjects   | <subject>    |

      Examples:
        | id         | setting                          | at                 | hello              | sender             | recipients                              | subject       |
        | T-3-09.r01 | AT#REC1="other@example.org"      | 198.51.100.25:25   | unit7.example.org  | module@example.org | other@example.org                       | Email Subject |
        | T-3-09.r02 | AT#CCREC1="copy@example.org"     | 198.51.100.25:25   | unit7.example.org  | module@example.org | recipient@example.org, copy@example.org | Email Subject |
        | T-3-09.r03 | AT#SUBJ1="Another"               | 198.51.100.25:25   | unit7.example.org  | module@example.org | recipient@example.org                   | Another       |
        | T-3-09.r04 | AT#SENDERADDR="unit@example.net" | 198.51.100.25:25   | unit7.example.org  | unit@example.net   | recipient@example.org                   | Email Subject |
        | T-3-09.r06 | AT#DOMAIN="hall-b.example.net"   | 198.51.100.25:25   | hall-b.example.net | module@example.org | recipient@example.org                   | Email Subject |
        | T-3-09.r07 | AT#SMTPPORT=2525                 | 198.51.100.25:2525 | unit7.example.org  | module@example.org | recipient@example.org                   | Email Subject |
        | T-3-09.r08 | AT#SMTPSERV="198.51.100.26"      | 198.51.100.26:25   | unit7.example.org  | module@example.org | recipient@example.org                   | Email Subject |

    @BV @needs-gprs-outcome @needs-routes @E-93 @E-111 @E-114 @E-121 @E-232
    Scenario Outline: <setting>, in the header
      Given the host has set `<setting>`
      When the host issues `AT#PUTMAIL`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `One line of the header differs[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the mail for `<mailbox>` has:
        | From    | <from>                           |
        | To      | <to>                             |
        | Cc      | <cc>                             |
        | Subject | <subject>                        |
        | body    | `One line of the header differs` |

      Examples:
        | id                | setting                          | mailbox               | from                             | to                    | cc               | subject       |
        | T-3-09.r01.header | AT#REC1="other@example.org"      | other@example.org     | Test module <module@example.org> | other@example.org     | nothing          | Email Subject |
        | T-3-09.r02.header | AT#CCREC1="copy@example.org"     | recipient@example.org | Test module <module@example.org> | recipient@example.org | copy@example.org | Email Subject |
        | T-3-09.r02.copy   | AT#CCREC1="copy@example.org"     | copy@example.org      | Test module <module@example.org> | recipient@example.org | copy@example.org | Email Subject |
        | T-3-09.r03.header | AT#SUBJ1="Another"               | recipient@example.org | Test module <module@example.org> | recipient@example.org | nothing          | Another       |
        | T-3-09.r04.header | AT#SENDERADDR="unit@example.net" | recipient@example.org | Test module <unit@example.net>   | recipient@example.org | nothing          | Email Subject |
        | T-3-09.r05        | AT#SENDERNAME="Machine 245"      | recipient@example.org | Machine 245 <module@example.org> | recipient@example.org | nothing          | Email Subject |

    @T-3-09.r01.list @BV @needs-gprs-outcome @needs-routes @E-87 @E-111 @E-114 @E-232
    Scenario: A list in REC1: everybody in it, and the copy, gets the mail
      Given the host has entered `dev1@example.org[CR][LF]dev2@example.net[CR][LF]dev3@example.com[SUB]` after `AT#REC1ADD`
      And the host has set `AT#CCREC1="copy@example.org"`
      When the host issues `AT#PUTMAIL`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `To all of you[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.recipients | dev1@example.org, dev2@example.net, dev3@example.com, copy@example.org |
      And the mail for `dev3@example.com` has:
        | To   | dev1@example.org, dev2@example.net, dev3@example.com |
        | Cc   | copy@example.org                                     |
        | body | `To all of you`                                      |

    # Whatever the credentials are, this server is content.
    @BV @needs-gprs-outcome @needs-routes @E-111 @E-114 @E-122 @E-232
    Scenario Outline: SMTPUN and SMTPPW are both set: the modem logs in with them, <what>
      Given the host has set:
        | AT#SMTPUN="<user>"     |
        | AT#SMTPPW="<password>" |
      And the "SMTP" server at "password" "answers 235 2.7.0 go ahead"
      When the host issues `AT#PUTMAIL`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `From somebody known[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.login    | <user>:<password> |
        | smtp.subjects | Email Subject     |

      Examples:
        | id                 | what                  | user                                                             | password                                                         |
        | T-3-09.r09.other   | another password      | mailer                                                           | Second-Secret                                                    |
        | T-3-09.r10.other   | another user          | somebody-else                                                    | mailsecret                                                       |
        | T-3-09.r10.address | an address and blanks | user@example.org                                                 | a pass/word_1                                                    |
        | T-3-09.r09.one     | lengths of one        | u                                                                | p                                                                |
        | T-3-09.r09.two     | lengths of two        | un                                                               | pw                                                               |
        | T-3-09.r09.three   | lengths of three      | usr                                                              | psw                                                              |
        | T-3-09.r09.longest | 64 characters each    | smtpun-----0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-end | smtppw-----0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-end |

    @T-3-09.r09 @T-3-09.r10 @BV @needs-gprs-outcome @needs-routes @E-111 @E-114 @E-122 @E-232
    Scenario: The server knows the credentials
      Given the host has set:
        | AT#SMTPUN="mailer"     |
        | AT#SMTPPW="mailsecret" |
      When the host issues `AT#PUTMAIL`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `From somebody known[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.login    | mailer:mailsecret |
        | smtp.subjects | Email Subject     |

    @BV @needs-gprs-outcome @needs-routes @E-111 @E-114 @E-122 @E-232
    Scenario Outline: <what>: the mail goes without a login
      Given the host has set:
        | AT#SMTPUN="<user>"     |
        | AT#SMTPPW="<password>" |
      When the host issues `AT#PUTMAIL`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `From somebody unknown[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.login    | nothing       |
        | smtp.subjects | Email Subject |

      Examples:
        | id               | what                  | user   | password   |
        | T-3-09.r09.empty | SMTPPW alone is empty | mailer |            |
        | T-3-09.r10.empty | SMTPUN alone is empty |        | mailsecret |

    # Stale or mixed: nothing of the first mail may be in the second.
    @T-3-09.r01.again @T-3-09.r02 @T-3-09.r03 @T-3-09.r04 @T-3-09.r05 @T-3-09.r06 @T-3-09.r07 @T-3-09.r08 @T-3-09.r09 @T-3-09.r10 @BV
    @needs-gprs-outcome @needs-routes @E-93 @E-111 @E-114 @E-121 @E-122 @E-123 @E-232
    Scenario: Two mails, and between them every parameter changes
      Given the host has set:
        | AT#SMTPSERV="198.51.100.26"  |
        | AT#SMTPUN="u_1"              |
        | AT#SMTPPW="pw_1"             |
        | AT#CCREC1="copy@example.org" |
      And the "SMTP" server at "password" "answers 235 2.7.0 go ahead"
      And the host issues `AT#PUTMAIL`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the host writes `This is a long first body of two lines,[CR][LF]and this its second[CR][LF].[CR][LF]`
      And the modem answers within 60 s `OK`
      And the host has set:
        | AT#SMTPSERV="198.51.100.25"        |
        | AT#SMTPPORT=2525                   |
        | AT#SMTPUN="mailer"                 |
        | AT#SMTPPW="mailsecret"             |
        | AT#DOMAIN="second.example.net"     |
        | AT#SENDERNAME="Machine 245"        |
        | AT#SENDERADDR="second@example.net" |
        | AT#REC1="other@example.org"        |
        | AT#CCREC1=""                       |
        | AT#SUBJ1="Another"                 |
      When the host issues `AT#PUTMAIL`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `A short one[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.at         | 198.51.100.26:25, 198.51.100.25:2525                       |
        | smtp.hello      | unit7.example.org, second.example.net                      |
        | smtp.login      | u_1:pw_1, mailer:mailsecret                                |
        | smtp.sender     | module@example.org, second@example.net                     |
        | smtp.recipients | recipient@example.org, copy@example.org, other@example.org |
        | smtp.subjects   | Email Subject, Another                                     |
      And the mail for `other@example.org` has:
        | From    | Machine 245 <second@example.net> |
        | To      | other@example.org                |
        | Cc      | nothing                          |
        | Subject | Another                          |
        | body    | `A short one`                    |

    @T-3-09.r08.refused @BV @needs-gprs-outcome @needs-routes @E-08 @E-09 @E-111 @E-114 @E-215 @E-232
    Scenario: A server that refused is given up for the one that SMTPSERV names next
      Given the host has set `AT#SMTPSERV="198.51.100.98"`
      And the host issues `AT#PUTMAIL`
      And the modem answers within 60 s `#CME ERROR: 38016`
      And the host has set `AT#SMTPSERV="198.51.100.26"`
      When the host issues `AT#PUTMAIL`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `The second server[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.at       | 198.51.100.26:25 |
        | smtp.subjects | Email Subject    |

  Rule: Of the pre-defined mails only REC1, CCREC1 and SUBJ1 are used

    @R-3-099 @BV @needs-gprs-outcome @needs-routes @E-94 @E-111 @E-114 @E-121 @E-232
    Scenario: What belongs to the mails 2 and 3, and the body of mail 1, is not used
      Given the host has set:
        | AT#REC1="rec1@example.org"  |
        | AT#REC2="rec2@example.org"  |
        | AT#REC3="rec3@example.org"  |
        | AT#CCREC1="cc1@example.org" |
        | AT#CCREC2="cc2@example.org" |
        | AT#CCREC3="cc3@example.org" |
        | AT#SUBJ1="subject one"      |
        | AT#SUBJ2="subject two"      |
        | AT#SUBJ3="subject three"    |
      And the host has entered `stored body one[SUB]` after `AT#BODY1`
      And the host has entered `stored body two[SUB]` after `AT#BODY2`
      And the host has entered `stored body three[SUB]` after `AT#BODY3`
      When the host issues `AT#PUTMAIL`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `What the host wrote[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.recipients | rec1@example.org, cc1@example.org |
        | smtp.subjects   | subject one                       |
      And the mail for `rec1@example.org` has:
        | To      | rec1@example.org      |
        | Cc      | cc1@example.org       |
        | Subject | subject one           |
        | body    | `What the host wrote` |

    @R-3-099.alone @BV @needs-gprs-outcome @needs-routes @E-93 @E-111 @E-114 @E-232
    Scenario: CCREC1 is empty and CCREC2 and CCREC3 are not: there is no copy
      Given the host has set:
        | AT#CCREC2="cc2@example.org" |
        | AT#CCREC3="cc3@example.org" |
      When the host issues `AT#PUTMAIL`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `For one reader[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.recipients | recipient@example.org |
      And the mail for `recipient@example.org` has:
        | To | recipient@example.org |
        | Cc | nothing               |

    @R-3-099.stored @BV @needs-gprs-outcome @needs-routes @E-94 @E-111 @E-114 @E-232
    Scenario: BODY1 is left as it is
      Given the host has entered `stored body one[SUB]` after `AT#BODY1`
      When the host issues `AT#PUTMAIL`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `What the host wrote[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And `AT#BODY1?` still reads `#BODY1: "stored body one"`

  Rule: REC1, CCREC1 and SUBJ1 may be set while the modem is connected

    @R-3-102 @BV @needs-gprs-outcome @needs-routes @E-111 @E-114 @E-232
    Scenario: They were others when the connection was made
      When the host issues `AT#REC1="late@example.org"`
      Then the modem answers `OK`
      And `AT#CCREC1="latecopy@example.org"` is answered `OK`
      And `AT#SUBJ1="Late subject"` is answered `OK`
      When the host issues `AT#PUTMAIL`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `Set late[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.recipients | late@example.org, latecopy@example.org |
      And the mail for `late@example.org` has:
        | To      | late@example.org     |
        | Cc      | latecopy@example.org |
        | Subject | Late subject         |
        | body    | `Set late`           |

    @R-3-102.before @BV @needs-gprs-outcome @needs-routes @E-93 @E-111 @E-114 @E-232
    Scenario: They were set before the connection was made
      When the host issues `AT#PUTMAIL`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `Set early[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.recipients | recipient@example.org |
        | smtp.subjects   | Email Subject         |

  Rule: Ok_Info_WaitingForData comes only when the mail session has been opened: the server takes a body

    @BV @needs-gprs-outcome @needs-routes @E-111 @E-114 @E-123 @E-232
    Scenario Outline: The server keeps the modem waiting for its reply to <what>
      Given the "SMTP" server at "<stage>" "says nothing"
      When the host issues `AT#PUTMAIL`
      Then the modem writes nothing for 20 seconds
      When the "SMTP" server goes on
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `After a while[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the mail for `recipient@example.org` has:
        | Subject | Email Subject   |
        | body    | `After a while` |

      Examples:
        | id             | what           | stage    |
        | R-3-100        | the connection | greeting |
        | R-3-100.hello  | the hello      | hello    |
        | R-3-100.sender | the sender     | MAIL     |
        | R-3-100.to     | the recipient  | RCPT     |
        | R-3-100.data   | the word DATA  | DATA     |

    # The host that sees an error is in command state; one that saw the prompt would write a body into it.
    @R-3-100.refused @BI @needs-gprs-outcome @needs-routes @E-08 @E-09 @E-215
    Scenario: No prompt where there is no session
      Given the "SMTP" server at "greeting" "answers 554 5.3.2 no service here"
      When the host issues `AT#PUTMAIL`
      Then the modem answers within 60 s `#CME ERROR: 38016`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

  Rule: Every octet that the host writes after Ok_Info_WaitingForData goes into the body

    # Lines without a dot in front: what becomes of one is not printed.
    @BV @needs-gprs-outcome @needs-routes @E-110 @E-111 @E-114 @E-232
    Scenario Outline: <what>
      When the host issues `AT#PUTMAIL`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `<body>[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the mail for `recipient@example.org` has:
        | Subject | Email Subject    |
        | body    | `<body>[CR][LF]` |
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

      Examples:
        | id               | what                                           | body                                                                    |
        | R-3-101          | several lines, some of them empty              | one[CR][LF][CR][LF]two[CR][LF][CR][LF][CR][LF]three                     |
        | R-3-101.one      | a single octet                                 | x                                                                       |
        | R-3-101.blank    | empty lines in front                           | [CR][LF][CR][LF]text                                                    |
        | R-3-101.blanks   | blanks and tabs at the ends of lines           | [0x20][0x20]one[0x20][CR][LF][0x09]two[0x09][CR][LF]three[0x20][0x20]   |
        | R-3-101.dots     | dots inside and at the ends of lines           | 192.0.2.1[CR][LF]done.[CR][LF]and so on...[CR][LF]3.14                  |
        | R-3-101.dash     | lines of a dash, a comma, a blank and a dot    | -[CR][LF],[CR][LF][0x20].[CR][LF]x.                                     |
        | R-3-101.header   | lines that look like a header                  | Subject: not this one[CR][LF]To: nobody@example.org[CR][LF][CR][LF]text |
        | R-3-101.smtp     | lines that look like commands of a mail server | DATA[CR][LF]QUIT[CR][LF]RSET[CR][LF]MAIL FROM:<x@example.org>           |
        | R-3-101.commands | lines that look like commands                  | AT#VSTATE[CR][LF]AT#CONNECTIONSTOP[CR][LF]ATH[CR][LF]AT#SUBJ1="x"       |
        | R-3-101.prompt   | lines that look like answers                   | OK[CR][LF]Ok_Info_WaitingForData[CR][LF]ERROR[CR][LF]NO CARRIER         |

    # The last line is complete: its CR LF begins the end sequence.
    @BV @needs-gprs-outcome @needs-routes @E-111 @E-114 @E-232
    Scenario Outline: A body of <size> octets
      When the host issues `AT#PUTMAIL`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[<size> octets of text].[CR][LF]`
      Then the modem answers within 900 s `OK`
      And the mail for `recipient@example.org` has:
        | Subject | Email Subject             |
        | body    | `[<size> octets of text]` |

      Examples:
        | id              | size    |
        | R-3-101.255     | 255     |
        | R-3-101.256     | 256     |
        | R-3-101.257     | 257     |
        | R-3-101.1460    | 1460    |
        | R-3-101.4096    | 4096    |
        | R-3-101.65537   | 65537   |
        | R-3-101.1048576 | 1048576 |

    # The line is as long as a mail may have it, with its CR LF a thousand octets.
    @BV @needs-gprs-outcome @needs-routes @E-111 @E-114 @E-232
    Scenario Outline: A line of 1000 octets, <where>
      When the host issues `AT#PUTMAIL`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `<before>0005-0010-0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-0065-0070-0075-0080-0085-0090-0095-0100-0105-0110-0115-0120-0125-0130-0135-0140-0145-0150-0155-0160-0165-0170-0175-0180-0185-0190-0195-0200-0205-0210-0215-0220-0225-0230-0235-0240-0245-0250-0255-0260-0265-0270-0275-0280-0285-0290-0295-0300-0305-0310-0315-0320-0325-0330-0335-0340-0345-0350-0355-0360-0365-0370-0375-0380-0385-0390-0395-0400-0405-0410-0415-0420-0425-0430-0435-0440-0445-0450-0455-0460-0465-0470-0475-0480-0485-0490-0495-0500-0505-0510-0515-0520-0525-0530-0535-0540-0545-0550-0555-0560-0565-0570-0575-0580-0585-0590-0595-0600-0605-0610-0615-0620-0625-0630-0635-0640-0645-0650-0655-0660-0665-0670-0675-0680-0685-0690-0695-0700-0705-0710-0715-0720-0725-0730-0735-0740-0745-0750-0755-0760-0765-0770-0775-0780-0785-0790-0795-0800-0805-0810-0815-0820-0825-0830-0835-0840-0845-0850-0855-0860-0865-0870-0875-0880-0885-0890-0895-0900-0905-0910-0915-0920-0925-0930-0935-0940-0945-0950-0955-0960-0965-0970-0975-0980-0985-0990-0995-end<after>[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the mail for `recipient@example.org` has:
        | body | `<before>0005-0010-0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-0065-0070-0075-0080-0085-0090-0095-0100-0105-0110-0115-0120-0125-0130-0135-0140-0145-0150-0155-0160-0165-0170-0175-0180-0185-0190-0195-0200-0205-0210-0215-0220-0225-0230-0235-0240-0245-0250-0255-0260-0265-0270-0275-0280-0285-0290-0295-0300-0305-0310-0315-0320-0325-0330-0335-0340-0345-0350-0355-0360-0365-0370-0375-0380-0385-0390-0395-0400-0405-0410-0415-0420-0425-0430-0435-0440-0445-0450-0455-0460-0465-0470-0475-0480-0485-0490-0495-0500-0505-0510-0515-0520-0525-0530-0535-0540-0545-0550-0555-0560-0565-0570-0575-0580-0585-0590-0595-0600-0605-0610-0615-0620-0625-0630-0635-0640-0645-0650-0655-0660-0665-0670-0675-0680-0685-0690-0695-0700-0705-0710-0715-0720-0725-0730-0735-0740-0745-0750-0755-0760-0765-0770-0775-0780-0785-0790-0795-0800-0805-0810-0815-0820-0825-0830-0835-0840-0845-0850-0855-0860-0865-0870-0875-0880-0885-0890-0895-0900-0905-0910-0915-0920-0925-0930-0935-0940-0945-0950-0955-0960-0965-0970-0975-0980-0985-0990-0995-end<after>[CR][LF]` |

      Examples:
        | id                  | where                | before            | after             |
        | R-3-101.line-first  | the first and only   |                   |                   |
        | R-3-101.line-middle | between shorter ones | before it[CR][LF] | [CR][LF]behind it |

    # With the pause around it that ends the data state of a call.
    @R-3-101.escape @BV @needs-gprs-outcome @needs-routes @E-111 @E-114 @E-232
    Scenario: The escape sequence of a data call, with silence around it, is text like any other
      Given the host issues `AT#PUTMAIL`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the host writes `before[CR][LF]`
      And the modem writes nothing for 3 seconds
      When the host writes `+++`
      Then the modem writes nothing for 3 seconds
      When the host writes `[CR][LF]after[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the mail for `recipient@example.org` has:
        | Subject | Email Subject                    |
        | body    | `before[CR][LF]+++[CR][LF]after` |
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    # What a mail may hold beside 7-bit text in lines is not printed. The case ends when the modem takes commands again.
    @BV @needs-gprs-outcome @needs-routes @E-110 @E-111 @E-113 @E-114 @E-232
    Scenario Outline: A body with <what> is recorded
      Given the host issues `AT#PUTMAIL`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the host writes `<body>`
      When the host writes `[CR][LF].[CR][LF]`
      And 10 seconds pass
      Then whatever the modem answers is recorded

      Examples:
        | id                  | what                               | body                                    |
        | R-3-101.eight       | octets of 8 bits                   | [300 octets of 8-bit text]              |
        | R-3-101.nul         | a NUL                              | one[NUL]two                             |
        | R-3-101.control     | ETX, DLE, SUB, ESC and BS          | one[ETX]two[DLE]three[SUB]four[ESC][BS] |
        | R-3-101.leading     | dots in front of lines             | one[CR][LF].two[CR][LF]..[CR][LF]three  |
        | R-3-101.leading-one | a line of a dot, ended by LF alone | one[CR][LF].[LF]two                     |
        | R-3-101.first-dot   | a line of a dot before all others  | .[CR][LF]two                            |

  Rule: The body is not echoed

    @R-3-103 @T-3-10.r02 @BV @needs-gprs-outcome @needs-routes @E-111 @E-114 @E-232
    Scenario: After ATE1 the command is echoed and the body is not
      Given the host issues `ATE1`
      And the modem answers `OK`
      When the host writes `AT#PUTMAIL[CR]`
      Then the modem writes within 60 s `AT#PUTMAIL[CR][CR][LF]Ok_Info_WaitingForData[CR][LF]`
      When the host writes `Nobody reads this on the line`
      Then the modem writes nothing for 5 seconds
      When the host writes `[CR][LF].[CR][LF]`
      Then the modem writes within 60 s `[CR][LF].[CR][LF][CR][LF]OK[CR][LF]`
      And the mail for `recipient@example.org` has:
        | body | `Nobody reads this on the line` |

    @R-3-103.off @BV @needs-gprs-outcome @needs-routes @E-111 @E-114 @E-232
    Scenario: After ATE0 nothing is echoed
      Given the host issues `AT#PUTMAIL`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes, 1 octet at a time, `Nobody reads this[CR][LF]on the line`
      Then the modem writes nothing for 5 seconds
      When the host writes, 1 octet at a time, `[CR][LF].[CR][LF]`
      Then the modem writes within 60 s `[CR][LF]OK[CR][LF]`

    @R-3-103.again @BV @needs-gprs-outcome @needs-routes @E-111 @E-114 @E-232
    Scenario: The echo is there again for the command behind the mail
      Given the host issues `ATE1`
      And the modem answers `OK`
      And the host writes `AT#PUTMAIL[CR]`
      And the modem writes within 60 s `AT#PUTMAIL[CR][CR][LF]Ok_Info_WaitingForData[CR][LF]`
      And the host writes `Not this[CR][LF].[CR][LF]`
      And the modem writes within 60 s `[CR][LF].[CR][LF][CR][LF]OK[CR][LF]`
      When the host writes `AT#SUBJ1?[CR]`
      Then the modem writes `AT#SUBJ1?[CR]#SUBJ1: "Email Subject"[CR][LF][CR][LF]OK[CR][LF]`

  Rule: CR LF dot CR LF ends the body, however the octets come in; OK follows when the mail has been sent

    @BV @needs-gprs-outcome @needs-routes @E-111 @E-114 @E-232
    Scenario Outline: The mail is written <octets> at a time
      When the host issues `AT#PUTMAIL`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes, <octets> at a time, `<body>[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the mail for `recipient@example.org` has:
        | Subject | Email Subject    |
        | body    | `<body>[CR][LF]` |

      # The end sequence begins at each place within the pieces.
      Examples:
        | id               | octets   | body                    |
        | R-3-104.by-1     | 1 octet  | 1234[CR][LF]abcdefgh    |
        | R-3-104.by-2     | 2 octets | 1234[CR][LF]abcdefgh    |
        | R-3-104.by-2-odd | 2 octets | 1234[CR][LF]abcdefghi   |
        | R-3-104.by-3     | 3 octets | 1234[CR][LF]abcdefghi   |
        | R-3-104.by-3-a   | 3 octets | 1234[CR][LF]abcdefghij  |
        | R-3-104.by-3-b   | 3 octets | 1234[CR][LF]abcdefghijk |
        | R-3-104.by-4     | 4 octets | 1234[CR][LF]abcdef      |
        | R-3-104.by-4-a   | 4 octets | 1234[CR][LF]abcdefg     |
        | R-3-104.by-4-b   | 4 octets | 1234[CR][LF]abcdefgh    |
        | R-3-104.by-4-c   | 4 octets | 1234[CR][LF]abcdefghi   |
        | R-3-104.by-5     | 5 octets | 1234[CR][LF]abcd        |
        | R-3-104.by-7     | 7 octets | 1234[CR][LF]abcdefgh    |

    @BV @needs-gprs-outcome @needs-routes @E-111 @E-114 @E-232
    Scenario Outline: A mail of 4096 octets is written <octets> at a time
      When the host issues `AT#PUTMAIL`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes, <octets> at a time, `[4096 octets of text].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the mail for `recipient@example.org` has:
        | Subject | Email Subject           |
        | body    | `[4096 octets of text]` |

      Examples:
        | id                   | octets      |
        | R-3-104.long-by-1    | 1 octet     |
        | R-3-104.long-by-3    | 3 octets    |
        | R-3-104.long-by-1000 | 1000 octets |

    @BV @needs-gprs-outcome @needs-routes @E-111 @E-114 @E-232
    Scenario Outline: A pause <where>: nothing ends before the last octet
      Given the host issues `AT#PUTMAIL`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the host writes `The body<first>`
      And the modem writes nothing for 5 seconds
      And the network has seen:
        | smtp.subjects | nothing |
      When the host writes `<second>`
      Then the modem answers within 60 s `OK`
      And the mail for `recipient@example.org` has:
        | Subject | Email Subject |
        | body    | `The body`    |

      Examples:
        | id              | where                        | first         | second            |
        | R-3-104         | in front of the end sequence |               | [CR][LF].[CR][LF] |
        | R-3-104.split-1 | behind its first octet       | [CR]          | [LF].[CR][LF]     |
        | R-3-104.split-2 | behind its second octet      | [CR][LF]      | .[CR][LF]         |
        | R-3-104.split-3 | behind its third octet       | [CR][LF].     | [CR][LF]          |
        | R-3-104.split-4 | behind its fourth octet      | [CR][LF].[CR] | [LF]              |

    @R-3-104.pauses @BV @needs-gprs-outcome @needs-routes @E-111 @E-114 @E-232
    Scenario: A pause behind every octet of the end sequence
      Given the host issues `AT#PUTMAIL`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the host writes `The body[CR]`
      And the modem writes nothing for 2 seconds
      And the host writes `[LF]`
      And the modem writes nothing for 2 seconds
      And the host writes `.`
      And the modem writes nothing for 2 seconds
      And the host writes `[CR]`
      And the modem writes nothing for 2 seconds
      When the host writes `[LF]`
      Then the modem answers within 60 s `OK`
      And the mail for `recipient@example.org` has:
        | body | `The body` |

    @BV @needs-gprs-outcome @needs-routes @E-111 @E-113 @E-114 @E-232
    Scenario Outline: The end sequence <where>
      When the host issues `AT#PUTMAIL`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `<body>[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the mail for `recipient@example.org` has:
        | Subject | Email Subject    |
        | body    | `<body>[CR][LF]` |

      Examples:
        | id            | where                                     | body            |
        | R-3-104.empty | is all that the host writes               |                 |
        | R-3-104.dot   | stands behind a dot                       | text.           |
        | R-3-104.dots  | stands behind a line that ends with a dot | one.[CR][LF]two |

    # Whether its CR LF makes one more empty line is not printed, so the end of the body is not looked at.
    @BV @needs-gprs-outcome @needs-routes @E-111 @E-113 @E-114 @E-232
    Scenario Outline: The end sequence stands behind <where>
      When the host issues `AT#PUTMAIL`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `<body>[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the modem writes nothing for 5 seconds
      And the mail for `recipient@example.org` has:
        | Subject | Email Subject |

      Examples:
        | id              | where                        | body                         |
        | R-3-104.crlf    | the end of a line            | text[CR][LF]                 |
        | R-3-104.crlf-2  | two empty lines              | text[CR][LF][CR][LF][CR][LF] |
        | R-3-104.only    | nothing but empty lines      | [CR][LF][CR][LF]             |
        | R-3-104.dotline | the end of a line with a dot | text.[CR][LF]                |

    # What a server makes of a CR or LF that stands alone is its own affair, so the body is not looked at.
    @BV @needs-gprs-outcome @needs-routes @E-111 @E-114 @E-232
    Scenario Outline: Not the end: <what>
      Given the host issues `AT#PUTMAIL`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the host writes `The body<near>`
      And the modem writes nothing for 5 seconds
      When the host writes `[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the modem writes nothing for 5 seconds
      And the network has seen:
        | smtp.subjects | Email Subject |

      Examples:
        | id                  | what                              | near                    |
        | R-3-104.cr          | a CR                              | [CR]                    |
        | R-3-104.lf          | an LF                             | [LF]                    |
        | R-3-104.cr-cr       | two CR                            | [CR][CR]                |
        | R-3-104.lf-cr       | the two in the wrong order        | [LF][CR]                |
        | R-3-104.crlf-cr     | CR LF CR                          | [CR][LF][CR]            |
        | R-3-104.dot-crlf    | a dot and CR LF behind text       | .[CR][LF]               |
        | R-3-104.dots-crlf   | three dots and CR LF behind text  | ...[CR][LF]             |
        | R-3-104.blank-dot   | a dot with a blank in front of it | [CR][LF][0x20].[CR][LF] |
        | R-3-104.lf-dot-lf   | a dot between two LF              | [LF].[LF]x              |
        | R-3-104.cr-dot-cr   | a dot between two CR              | [CR].[CR]x              |
        | R-3-104.lf-dot-crlf | a dot between LF and CR LF        | [LF].[CR][LF]x          |
        | R-3-104.cr-dot-crlf | a dot between CR and CR LF        | [CR].[CR][LF]x          |

  Rule: A server name that the secondary name server does not resolve either gives 38027

    @T-3-10.r04 @R-3-105 @BI @needs-gprs-outcome @needs-routes @E-08 @E-09 @E-127 @E-128
    Scenario: Nobody knows the name
      Given the host has set `AT#SMTPSERV="nobody.example.org"`
      When the host issues `AT#PUTMAIL`
      Then the modem answers within 60 s `#CME ERROR: 38027`
      And the modem writes nothing for 5 seconds
      And the network has seen:
        | smtp.at | nothing |
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    @BI @needs-gprs-outcome @needs-routes @E-08 @E-09 @E-111 @E-114 @E-127 @E-128 @E-232
    Scenario Outline: <what>; the next mail, to an address, is sent
      Given the host has set:
        | AT#SMTPSERV="smtp.example.org" |
        | AT#DNSSERV1="<first>"          |
        | AT#DNSSERV2="<second>"         |
      And the name servers:
        | 198.51.100.53 | * | <answer> |
        | 198.51.100.54 | * | <other>  |
      When the host issues `AT#PUTMAIL`
      Then the modem answers within 60 s `#CME ERROR: 38027`
      And the modem writes nothing for 5 seconds
      And the network has seen:
        | smtp.at | nothing |
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And `AT#SMTPSERV="198.51.100.25"` is answered `OK`
      When the host issues `AT#PUTMAIL`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `By address[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the mail for `recipient@example.org` has:
        | Subject | Email Subject |
        | body    | `By address`  |

      Examples:
        | id                     | what                                                  | first         | second        | answer     | other      |
        | T-3-10.r04.nxdomain    | both say that there is no such name                   | 198.51.100.53 | 198.51.100.54 | NXDOMAIN   | NXDOMAIN   |
        | T-3-10.r04.servfail    | both fail                                             | 198.51.100.53 | 198.51.100.54 | SERVFAIL   | SERVFAIL   |
        | T-3-10.r04.refused     | both refuse to answer                                 | 198.51.100.53 | 198.51.100.54 | REFUSED    | REFUSED    |
        | T-3-10.r04.silent      | both keep silent                                      | 198.51.100.53 | 198.51.100.54 | nothing    | nothing    |
        | T-3-10.r04.addressless | both know the name, but no address                    | 198.51.100.53 | 198.51.100.54 | no address | no address |
        | T-3-10.r04.mixed       | the first keeps silent, the second knows no such name | 198.51.100.53 | 198.51.100.54 | nothing    | NXDOMAIN   |
        | T-3-10.r04.unreachable | neither can be reached                                | 198.51.100.99 | 198.51.100.99 | NXDOMAIN   | NXDOMAIN   |
        | T-3-10.r04.none        | neither is set                                        | 0.0.0.0       | 0.0.0.0       | NXDOMAIN   | NXDOMAIN   |

    # The address that another server would have given is one where a mail server listens, too.
    @BV @needs-gprs-outcome @needs-routes @E-111 @E-114 @E-232
    Scenario Outline: <what>
      Given the host has set `AT#SMTPSERV="<name>"`
      And the name servers:
        | 198.51.100.53 | * | <first>  |
        | 198.51.100.54 | * | <second> |
      When the host issues `AT#PUTMAIL`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `By name[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | dns.asked     | <asked>          |
        | smtp.at       | 198.51.100.26:25 |
        | smtp.subjects | Email Subject    |

      Examples:
        | id               | what                                                       | name             | first         | second        | asked                                                          |
        | R-3-105.primary  | The primary name server knows the name                     | smtp.example.org | 198.51.100.26 | 198.51.100.25 | 198.51.100.53 smtp.example.org                                 |
        | R-3-105.fallback | The primary name server is silent, the secondary one knows | smtp.example.org | nothing       | 198.51.100.26 | 198.51.100.53 smtp.example.org, 198.51.100.54 smtp.example.org |
        | R-3-105.address  | An address is no name: nobody is asked                     | 198.51.100.26    | 198.51.100.25 | 198.51.100.25 | nothing                                                        |

  Rule: Every other failure gives a #CME ERROR, whether the session is being opened or the body is sent; it is not preceded by the end sequence

    @T-3-10.r05 @R-3-106 @BI @needs-gprs-outcome @needs-routes @E-08 @E-09 @E-111 @E-114 @E-215 @E-232
    Scenario Outline: <what>: <code>; the next mail, to a server that works, is sent
      Given the host has set:
        | AT#SMTPSERV="<host>" |
        | AT#SMTPPORT=<port>   |
      When the host issues `AT#PUTMAIL`
      Then the modem answers within 200 s `#CME ERROR: <code>`
      And the modem writes nothing for 5 seconds
      And the network has seen:
        | smtp.at | nothing |
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And `AT#SMTPSERV="198.51.100.25"` is answered `OK`
      And `AT#SMTPPORT=25` is answered `OK`
      When the host issues `AT#PUTMAIL`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `At last[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the mail for `recipient@example.org` has:
        | Subject | Email Subject |
        | body    | `At last`     |

      Examples:
        | id                  | what                           | host          | port | code  |
        | R-3-106.refused     | the server refuses connections | 198.51.100.98 | 25   | 38016 |
        | R-3-106.unreachable | there is no way to the server  | 198.51.100.99 | 25   | 38016 |

    # The mailbox is empty: that a service says so proves that the failure has left nothing behind.
    @BI @needs-gprs-outcome @needs-routes @E-08 @E-09 @E-107
    Scenario Outline: The server answers <answer> to <to>: <code>
      Given the "SMTP" server at "<stage>" "answers <answer>"
      When the host issues `AT#PUTMAIL`
      Then the modem answers within 60 s `#CME ERROR: <code>`
      And the modem writes nothing for 5 seconds
      And the network has seen:
        | smtp.subjects | nothing |
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      When the host issues `AT#GETMAIL`
      Then until 20 seconds of silence the modem indicates only:
        | Ok_Info_NoMail | 1 | 1 |
        | OK             | 0 | 1 |

      @E-215
      Examples:
        | id               | to             | stage    | answer               | code  |
        | R-3-106.greeting | the connection | greeting | 554 5.3.2 no service | 38016 |
        | R-3-106.hello    | every hello    | hello    | 550 5.7.1 go away    | 38016 |

      # A server that says 421 closes the connection as well.
      @E-215
      Examples:
        | id           | to             | stage    | answer                   | code  |
        | R-3-106.busy | the connection | greeting | 421 4.3.2 out of service | 37966 |

      Examples:
        | id                   | to         | stage | answer                        | code  |
        | R-3-106.sender       | MAIL       | MAIL  | 550 5.1.8 no such sender      | 38028 |
        | R-3-106.sender-later | MAIL       | MAIL  | 451 4.3.0 later               | 38028 |
        | R-3-106.to           | every RCPT | RCPT  | 550 5.1.1 no such user        | 38029 |
        | R-3-106.to-later     | every RCPT | RCPT  | 450 4.2.1 mailbox is locked   | 38029 |
        | R-3-106.to-lines     | every RCPT | RCPT  | 550-5.1.1 no / 550 5.1.1 user | 38029 |
        | R-3-106.data         | DATA       | DATA  | 554 5.5.1 no valid recipients | 38031 |
        | R-3-106.data-later   | DATA       | DATA  | 451 4.3.0 later               | 38031 |

    @R-3-106.to-unknown @BI @needs-gprs-outcome @needs-routes @E-08 @E-09 @E-93 @E-111 @E-114 @E-232
    Scenario: REC1 is refused: 38029; the next mail, to another, is sent, and to nobody but that
      Given the host has set `AT#REC1="bad@example.org"`
      And the "SMTP" server at "RCPT <bad@example.org>" "answers 553 5.1.3 no such user"
      When the host issues `AT#PUTMAIL`
      Then the modem answers within 60 s `#CME ERROR: 38029`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And `AT#REC1="other@example.org"` is answered `OK`
      When the host issues `AT#PUTMAIL`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `To another reader[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.recipients | bad@example.org, other@example.org |
        | smtp.subjects   | Email Subject                      |
      And the mail for `other@example.org` has:
        | To   | other@example.org   |
        | Cc   | nothing             |
        | body | `To another reader` |

    # A modem may serve the others, and then takes a body: it gets its end, which is no command to one in command state.
    @BI @needs-gprs-outcome @needs-routes @E-08 @E-09 @E-87 @E-239
    Scenario Outline: One of several is refused, <what>: <code>
      Given the host has entered `<to>[SUB]` after `AT#REC1ADD`
      And the host has set `AT#CCREC1="<cc>"`
      And the "SMTP" server at "RCPT <bad@example.org>" "answers 550 5.1.1 no such user"
      When the host issues `AT#PUTMAIL`
      Then the modem answers within 60 s `#CME ERROR: <code>`
      When the host writes `[CR][LF].[CR][LF]`
      Then until 20 seconds of silence the modem indicates only:
        | OK                 | 0 | 1 |
        | #CME ERROR: {code} | 0 | 1 |
        | ERROR              | 0 | 1 |
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

      Examples:
        | id             | what               | to                                                              | cc               | code  |
        | R-3-106.copy   | the copy           | recipient@example.org                                           | bad@example.org  | 38030 |
        | R-3-106.first  | not the copy       | bad@example.org                                                 | copy@example.org | 38029 |
        | R-3-106.second | the second of REC1 | dev1@example.org[CR][LF]bad@example.org[CR][LF]dev3@example.org |                  | 38029 |

    @BI @needs-gprs-outcome @needs-routes @E-08 @E-09 @E-111 @E-114 @E-122 @E-232
    Scenario Outline: <what> is wrong: 38080 or 38081; with the right one the next mail is sent
      Given the host has set:
        | AT#SMTPUN="<user>"     |
        | AT#SMTPPW="<password>" |
      When the host issues `AT#PUTMAIL`
      Then the modem answers within 60 s `#CME ERROR: 38081`
      And the modem writes nothing for 5 seconds
      And the network has seen:
        | smtp.subjects | nothing |
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And `AT#SMTPUN="mailer"` is answered `OK`
      And `AT#SMTPPW="mailsecret"` is answered `OK`
      When the host issues `AT#PUTMAIL`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `From somebody known[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.subjects | Email Subject |

      Examples:
        | id               | what   | user    | password    |
        | R-3-106.password | SMTPPW | mailer  | mailsecretx |
        | R-3-106.user     | SMTPUN | mailerx | mailsecret  |

    # Three addresses that are needed are missing. Which of them is, and what code says so, is open.
    @R-3-106.unset @BI @needs-gprs-outcome @needs-routes @E-08 @E-09 @E-119
    Scenario: Neither REC1 nor SENDERADDR nor DOMAIN is set
      Given the host has set:
        | AT#REC1=""       |
        | AT#CCREC1=""     |
        | AT#SENDERADDR="" |
        | AT#DOMAIN=""     |
      When the host issues `AT#PUTMAIL`
      Then the modem answers within 60 s `#CME ERROR: 36929`
      And the modem writes nothing for 5 seconds
      And the network has seen:
        | smtp.subjects | nothing |
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    @BI @needs-gprs-outcome @needs-routes @E-08 @E-09 @E-107 @E-215
    Scenario Outline: The server <action> at <stage>: <code>
      Given the "SMTP" server at "<stage>" "<action>"
      When the host issues `AT#PUTMAIL`
      Then the modem answers within 60 s `#CME ERROR: <code>`
      And the modem writes nothing for 5 seconds
      And the network has seen:
        | smtp.subjects | nothing |
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      When the host issues `AT#GETMAIL`
      Then until 20 seconds of silence the modem indicates only:
        | Ok_Info_NoMail | 1 | 1 |
        | OK             | 0 | 1 |

      Examples:
        | id                    | stage    | action | code  |
        | R-3-106.closes-start  | greeting | closes | 37966 |
        | R-3-106.closes-hello  | hello    | closes | 37966 |
        | R-3-106.closes-sender | MAIL     | closes | 37966 |
        | R-3-106.closes-to     | RCPT     | closes | 37966 |
        | R-3-106.closes-data   | DATA     | closes | 37966 |
        | R-3-106.resets-start  | greeting | resets | 37952 |
        | R-3-106.resets-sender | MAIL     | resets | 37952 |
        | R-3-106.resets-data   | DATA     | resets | 37952 |

    # Digits, so that what the host still writes when the error comes makes no command line; it may be answered ERROR. The header
    # may count as well, so the octet lies behind any.
    @BI @needs-gprs-outcome @needs-routes @E-08 @E-09 @E-111 @E-114 @E-115 @E-215 @E-232
    Scenario Outline: The server <action> in the middle of the body: <code>
      Given the "SMTP" server at "octet 700 of the body" "<action>"
      When the host issues `AT#PUTMAIL`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849[CR][LF]5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899[CR][LF]0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849[CR][LF]5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899[CR][LF]0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849[CR][LF]5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899[CR][LF]0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849[CR][LF]5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `#CME ERROR: <code>`
      And until 5 seconds of silence the modem indicates only:
        | ERROR | 0 | 10 |
      And the network has seen:
        | smtp.subjects | nothing |
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And `AT#SUBJ1="Second try"` is answered `OK`
      When the host issues `AT#PUTMAIL`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `Short[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the mail for `recipient@example.org` has:
        | Subject | Second try |
        | body    | `Short`    |

      Examples:
        | id                  | action | code  |
        | R-3-106.closes-body | closes | 37966 |
        | R-3-106.resets-body | resets | 37952 |

    # The host writes no more. A modem that keeps the body until its end learns of it when nothing more comes.
    @BI @needs-gprs-outcome @needs-routes @E-08 @E-09 @E-107 @E-115 @E-117 @E-215 @E-232
    Scenario Outline: The server <action> while the host pauses in the body: an error, and no dot in front of it
      Given the "SMTP" server at "octet 700 of the body" "<action>"
      And the host issues `AT#PUTMAIL`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849[CR][LF]5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899[CR][LF]0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849[CR][LF]5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899[CR][LF]0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849[CR][LF]5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899[CR][LF]0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849[CR][LF]5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899[CR][LF]6061`
      Then the modem answers within 60 s `#CME ERROR: {code}`
      And the modem writes nothing for 60 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      When the host issues `AT#GETMAIL`
      Then until 20 seconds of silence the modem indicates only:
        | Ok_Info_NoMail | 1 | 1 |
        | OK             | 0 | 1 |

      Examples:
        | id                   | action |
        | R-3-106.closes-pause | closes |
        | R-3-106.resets-pause | resets |

    @BI @needs-gprs-outcome @needs-routes @E-08 @E-09 @E-107 @E-111 @E-114 @E-115 @E-232
    Scenario Outline: The server <action> when the whole body was sent: <code>
      Given the "SMTP" server at "final dot" "<action>"
      When the host issues `AT#PUTMAIL`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `Nobody wants this[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `#CME ERROR: <code>`
      And the modem writes nothing for 5 seconds
      And the network has seen:
        | smtp.subjects | nothing |
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      When the host issues `AT#GETMAIL`
      Then until 20 seconds of silence the modem indicates only:
        | Ok_Info_NoMail | 1 | 1 |
        | OK             | 0 | 1 |

      @E-242
      Examples:
        | id                | action                         | code  |
        | R-3-106.dot       | answers 554 5.6.0 not this     | 38031 |
        | R-3-106.dot-later | answers 452 4.2.2 mailbox full | 38031 |

      @E-215
      Examples:
        | id                 | action | code  |
        | R-3-106.dot-closes | closes | 37966 |
        | R-3-106.dot-resets | resets | 37952 |

    # The mail is there, so OK will do as well.
    @R-3-106.quit @BI @needs-gprs-outcome @needs-routes @E-08 @E-09 @E-111 @E-114 @E-215 @E-232
    Scenario: The server closes at QUIT, when it has taken the mail
      Given the "SMTP" server at "QUIT" "closes"
      And the host issues `AT#PUTMAIL`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `Already sent[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `#CME ERROR: 38018`
      And the modem writes nothing for 5 seconds
      And the mail for `recipient@example.org` has:
        | Subject | Email Subject  |
        | body    | `Already sent` |
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    @R-3-106.lost @BI @needs-gprs-outcome @needs-drop-bearer @needs-routes @E-04 @E-08 @E-09 @E-72 @E-111 @E-114 @E-216 @E-217 @E-232
    Scenario: The GPRS session is lost while the host writes the body
      Given the host issues `AT#PUTMAIL`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the host writes `The first half`
      When the bearer is lost
      Then until 20 seconds of silence the modem indicates only:
        | #CME ERROR: {code} | 1 | 2 |
      And `AT#VSTATE` reads `#STATE: "IDLE"`
      And the network has seen:
        | smtp.subjects | nothing |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`
      When the host issues `AT#PUTMAIL`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `All of it[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the mail for `recipient@example.org` has:
        | body | `All of it` |

  Rule: 50 seconds without an octet from the host end AT#PUTMAIL with a #CME ERROR

    @T-3-10.r05.silent @R-3-107 @TI @needs-gprs-outcome @needs-routes @E-08 @E-09 @E-111 @E-114 @E-117 @E-232
    Scenario: The host writes nothing at all; the next mail is sent
      When the host issues `AT#PUTMAIL`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the modem indicates `#CME ERROR: 38017` not before 50 s and not after 60 s
      And the modem writes nothing for 5 seconds
      And the network has seen:
        | smtp.subjects | nothing |
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And `AT#SUBJ1="Second try"` is answered `OK`
      When the host issues `AT#PUTMAIL`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `In time[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the mail for `recipient@example.org` has:
        | Subject | Second try |
        | body    | `In time`  |

    # Neither what was written so far nor the rest of an end sequence may be sent or counted.
    @TI @needs-gprs-outcome @needs-routes @E-08 @E-09 @E-111 @E-114 @E-117 @E-232
    Scenario Outline: The host stops behind <what>; the next mail is sent, and nothing but that
      Given the host issues `AT#PUTMAIL`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `<body>`
      Then the modem indicates `#CME ERROR: 38017` not before 50 s and not after 60 s
      And the modem writes nothing for 5 seconds
      And the network has seen:
        | smtp.subjects | nothing |
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And `AT#SUBJ1="Second try"` is answered `OK`
      When the host issues `AT#PUTMAIL`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[LF]In time`
      Then the modem writes nothing for 5 seconds
      When the host writes `[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.subjects | Second try |

      Examples:
        | id            | what                     | body                  |
        | R-3-107.first | the first octet          | x                     |
        | R-3-107.line  | a line                   | one line[CR][LF]      |
        | R-3-107.most  | most of the end sequence | one line[CR][LF].[CR] |
        | R-3-107.long  | 4096 octets              | [4096 octets of text] |

    @R-3-107.slow @TI @needs-gprs-outcome @needs-routes @E-111 @E-114 @E-117 @E-232
    Scenario: A host that writes an octet every 45 seconds is waited for
      Given the host issues `AT#PUTMAIL`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the modem writes nothing for 45 seconds
      And the host writes `a`
      And the modem writes nothing for 45 seconds
      And the host writes `b`
      And the modem writes nothing for 45 seconds
      When the host writes `c[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the mail for `recipient@example.org` has:
        | Subject | Email Subject |
        | body    | `abc`         |

    # The host has done its part: the time that the server takes is not its own.
    # What may come is the echo of the sequence.
    @R-3-107.over @TI @needs-gprs-outcome @needs-routes @E-111 @E-114 @E-117 @E-118 @E-232
    Scenario: Behind the end sequence the host need not write any more
      Given the "SMTP" server at "final dot" "says nothing"
      And the host issues `AT#PUTMAIL`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the host writes `All is written[CR][LF].[CR][LF]`
      And until 100 seconds of silence the modem indicates only:
        | . | 0 | 1 |
      When the "SMTP" server goes on
      Then the modem answers within 60 s `OK`
      And the mail for `recipient@example.org` has:
        | Subject | Email Subject    |
        | body    | `All is written` |

    # Nor is there anything that it could write before it is asked.
    @R-3-107.before @TI @needs-gprs-outcome @needs-routes @E-111 @E-114 @E-117 @E-118 @E-232
    Scenario: In front of Ok_Info_WaitingForData the host need not write yet
      Given the "SMTP" server at "greeting" "says nothing"
      And the host issues `AT#PUTMAIL`
      And the modem writes nothing for 100 seconds
      When the "SMTP" server goes on
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `Asked late[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the mail for `recipient@example.org` has:
        | body | `Asked late` |

  Rule: AT#PUTMAIL needs a connection, and no other service under way; otherwise it is refused

    For a modem that never was connected see 25-sending-email.feature of appendix B.

    @R-3-098 @BO @needs-gprs-outcome @needs-routes @E-08 @E-09 @E-214
    Scenario: After AT#CONNECTIONSTOP
      Given the host issues `AT#CONNECTIONSTOP`
      And the modem answers within 30 s `OK`
      When the host issues `AT#PUTMAIL`
      Then the modem answers within 30 s `#CME ERROR: 35867`
      And the modem writes nothing for 5 seconds
      And the network has seen:
        | smtp.at | nothing |

    @R-3-098.getmail @BO @needs-gprs-outcome @needs-routes @E-08 @E-09 @E-107 @E-213 @E-237
    Scenario: While a mail is being fetched
      Given the "POP3" server at "greeting" "says nothing"
      When the host issues `AT#GETMAIL`
      Then the modem writes nothing for 5 seconds
      And `AT#PUTMAIL` meanwhile is answered `#CME ERROR: 37122`
      When the "POP3" server goes on
      Then until 20 seconds of silence the modem indicates only:
        | Ok_Info_NoMail | 1 | 1 |
        | OK             | 0 | 1 |
      And the network has seen:
        | smtp.at | nothing |

    @R-3-098.putmail @BO @needs-gprs-outcome @needs-routes @E-08 @E-09 @E-111 @E-114 @E-213 @E-232 @E-237
    Scenario: While another AT#PUTMAIL is being opened: that one goes on
      Given the "SMTP" server at "greeting" "says nothing"
      When the host issues `AT#PUTMAIL`
      Then the modem writes nothing for 5 seconds
      And `AT#PUTMAIL` meanwhile is answered `#CME ERROR: 37122`
      When the "SMTP" server goes on
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `One mail[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.at       | 198.51.100.25:25 |
        | smtp.subjects | Email Subject    |

    @R-3-098.sendmail @BO @needs-gprs-outcome @needs-routes @E-08 @E-09 @E-94 @E-213 @E-237
    Scenario: While AT#SENDMAIL1 is sending: that one goes on
      Given the host has entered `The stored body[SUB]` after `AT#BODY1`
      And the "SMTP" server at "greeting" "says nothing"
      When the host issues `AT#SENDMAIL1`
      Then the modem writes nothing for 5 seconds
      And `AT#PUTMAIL` meanwhile is answered `#CME ERROR: 37122`
      When the "SMTP" server goes on
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.at       | 198.51.100.25:25 |
        | smtp.subjects | Email Subject    |
      And the mail for `recipient@example.org` has:
        | body | `The stored body` |

    @R-3-098.listening @BO @needs-gprs-outcome @needs-routes @E-08 @E-09 @E-111 @E-114 @E-149 @E-159 @E-162 @E-213 @E-232
    Scenario: While the modem listens on a TCP port; afterwards it is possible
      Given the host has set:
        | AT#DLEMODE=1,1             |
        | AT#TCPSERV=1,"203.0.113.7" |
        | AT#TCPPORT=1,23            |
        | AT#TCPTXDELAY=1,100        |
      And the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      When the host issues `AT#PUTMAIL`
      Then the modem answers within 30 s `#CME ERROR: 37122`
      And the modem writes nothing for 5 seconds
      And the network has seen:
        | smtp.at | nothing |
      When the host issues `AT#LTCPSTOP=1`
      Then the modem answers within 30 s `OK`
      When the host issues `AT#PUTMAIL`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `Nobody listens any more[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.subjects | Email Subject |
