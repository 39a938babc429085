@E-10 @needs-routes
Feature: Using the DNS service

  Names in place of addresses, the two name servers, and those of a GPRS operator.

  # The mailbox is empty, which only its server can know: whoever says so has been led there.
  Background:
    Given the host has set:
      | AT#POP3SERV="mail.example.org" |
      | AT#POP3PORT=110                |
      | AT#POP3UN="reader"             |
      | AT#POP3PW="popsecret"          |
      | AT#POP3HEADERMODE=0            |
      | AT#DNSSERV1="198.51.100.53"    |
      | AT#DNSSERV2="198.51.100.54"    |

  Rule: A symbolic name can stand for a mail server

    Background:
      Given the host has set:
        | AT#SMTPPORT=25                        |
        | AT#SMTPUN=""                          |
        | AT#SMTPPW=""                          |
        | AT#DOMAIN="example.org"               |
        | AT#SENDERNAME="Test module"           |
        | AT#SENDERADDR="module@example.org"    |
        | AT#REC1="recipient@example.org"       |
        | AT#CCREC1=""                          |
        | AT#SUBJ1="By name"                    |
        | AT#SMTPSERV="smtp2.example.org"       |
        | AT#POP3SERV="pop3b.example.org"       |
      And the host has entered `Found.[SUB]` after `AT#BODY1`
      And the modem is connected over "GPRS"

    @R-B-047 @T-1-01.r04 @BV @needs-gprs-outcome @E-01 @E-107
    Scenario: The POP3 server of AT#GETMAIL
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_NoMail`
      And the modem answers within 30 s `OK`
      And the network has seen:
        | dns.asked | 198.51.100.53 pop3b.example.org |
        | pop3.at   | 198.51.100.111:110              |
        | smtp.at   | nothing                         |

    @R-B-047.sendmail @BV @needs-gprs-outcome
    Scenario: The SMTP server of AT#SENDMAIL1
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | dns.asked     | 198.51.100.53 smtp2.example.org |
        | smtp.at       | 198.51.100.26:25                |
        | smtp.subjects | By name                         |
        | pop3.at       | nothing                         |

    @R-B-047.putmail @BV @needs-gprs-outcome @E-01 @E-114
    Scenario: The SMTP server of AT#PUTMAIL
      Given the host issues `AT#PUTMAIL`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `Found.[CR][LF].[CR][LF]`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | dns.asked     | 198.51.100.53 smtp2.example.org |
        | smtp.at       | 198.51.100.26:25                |
        | smtp.subjects | By name                         |

    # Two minutes are longer than the answers may be kept.
    @R-B-047.moves @BV @needs-gprs-outcome @E-01 @E-107
    Scenario: A name leads to another address for the next service, two minutes later
      Given the host has set:
        | AT#SMTPSERV="mail.example.org" |
        | AT#POP3SERV="mail.example.org" |
      And the name servers:
        | 198.51.100.53 | mail.example.org | 198.51.100.110 |
        | 198.51.100.54 | mail.example.org | 198.51.100.110 |
      And the host issues `AT#GETMAIL`
      And the modem indicates within 60 s `Ok_Info_NoMail`
      And the modem answers within 30 s `OK`
      And the name servers:
        | 198.51.100.53 | mail.example.org | 198.51.100.25 |
        | 198.51.100.54 | mail.example.org | 198.51.100.25 |
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | pop3.at | 198.51.100.110:110 |
        | smtp.at | 198.51.100.25:25   |

    @R-B-047.alias @BV @needs-gprs-outcome @E-01 @E-107
    Scenario: A name that is another name of the server
      Given the host has set `AT#POP3SERV="post.example.org"`
      And the name servers:
        | 198.51.100.53 | post.example.org | alias pop3b.example.org |
        | 198.51.100.54 | post.example.org | alias pop3b.example.org |
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_NoMail`
      And the modem answers within 30 s `OK`
      And the network has seen:
        | pop3.at | 198.51.100.111:110 |

  Rule: A symbolic name can stand for an FTP server, for the peer of a socket, and for a host to ping

    # What is not asked for by the command leads elsewhere.
    Background:
      Given the host has set:
        | AT#FTPSERV="ftp2.example.org"    |
        | AT#FTPPORT=21                    |
        | AT#FTPUN="ftper"                 |
        | AT#FTPPW="ftpsecret"             |
        | AT#FTPMODE=1                     |
        | AT#FTPTYPE=I                     |
        | AT#FTPGETFILENAME="get.txt"      |
        | AT#FTPGETPATH=""                 |
        | AT#FTPPUTFILENAME="put.txt"      |
        | AT#FTPPUTPATH=""                 |
        | AT#TCPSERV=1,"peer.example.org"  |
        | AT#TCPPORT=1,7007                |
        | AT#TCPTXDELAY=1,20               |
        | AT#DLEMODE=1,1                   |
        | AT#TCPSERV=2,"peer2.example.org" |
        | AT#TCPPORT=2,23                  |
        | AT#TCPTXDELAY=2,20               |
        | AT#DLEMODE=2,1                   |
        | AT#UDPSERV="peer2.example.org"   |
        | AT#UDPPORT=7007                  |
        | AT#UDPTXDELAY=20                 |
        | AT#PINGREMOTE="peer.example.org" |
        | AT#PINGNUM=1                     |
        | AT#PINGDELAY=2                   |
      And the modem is connected over "GPRS"

    @R-B-047.ftpget @BV @needs-gprs-outcome @E-01 @E-06 @E-131 @E-140
    Scenario: The FTP server of AT#FTPGET
      Given the FTP server holds the file "/get.txt" with `found`
      When the host issues `AT#FTPGET`
      Then the modem indicates within 60 s `Ok_Info_DataBegin`
      And the modem writes within 60 s `found[ETX]`
      And the modem answers within 60 s `OK`
      And the network has seen:
        | dns.asked | 198.51.100.53 ftp2.example.org |
        | ftp.at    | 198.51.100.22:21               |

    @R-B-047.ftpput @BV @needs-gprs-outcome @E-01 @E-05 @E-131 @E-139
    Scenario: The FTP server of AT#FTPPUT
      Given the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `found[ETX]`
      Then the modem answers within 60 s `OK`
      And the FTP server's file "/put.txt" is `found`
      And the network has seen:
        | dns.asked | 198.51.100.53 ftp2.example.org |
        | ftp.at    | 198.51.100.22:21               |

    @BV @needs-gprs-outcome @E-01 @E-05 @E-131 @E-163 @E-166 @E-176
    Scenario Outline: The peer of <command>
      Given the host issues `<command>`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `found`
      Then <peer> receives `found`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      And the network has seen:
        | dns.asked | 198.51.100.53 <name> |
        | tcp.at    | <at>                 |

      Examples:
        | id              | command   | peer         | name              | at                |
        | R-B-047.otcp    | AT#OTCP=1 | the peer     | peer.example.org  | 198.51.100.7:7007 |
        | R-B-047.otcp-two | AT#OTCP=2 | another peer | peer2.example.org | 198.51.100.8:23   |

    @R-B-047.oudp @BV @needs-gprs-outcome @E-01 @E-131 @E-186
    Scenario: The peer of AT#OUDP
      Given the host issues `AT#OUDP`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `found`
      Then another peer receives `found`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      And the network has seen:
        | dns.asked | 198.51.100.53 peer2.example.org |
        | udp.at    | 198.51.100.8:7007               |

    @R-B-047.ping @BV @needs-gprs-outcome @E-131 @E-192
    Scenario: The host of AT#PING
      Given pings of "198.51.100.7" are answered after "300" ms
      When the host issues `AT#PING`
      Then the modem indicates within 60 s `"peer.example.org" is alive : time = 3{int} ms`
      And the modem answers within 10 s `OK`
      And the network has seen:
        | dns.asked | 198.51.100.53 peer.example.org |

  Rule: DNSSERV1 is the primary server: it is asked first, and alone if it answers

    @T-B-10.r01 @BV @needs-gprs-outcome @E-01 @E-107 @E-130
    Scenario: Both servers know the name, each for another address
      Given the name servers:
        | 198.51.100.53 | mail.example.org | 198.51.100.111 |
        | 198.51.100.54 | mail.example.org | 198.51.100.110 |
      And the modem is connected over "GPRS"
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_NoMail`
      And the modem answers within 30 s `OK`
      And the network has seen:
        | dns.asked | 198.51.100.53 mail.example.org |
        | pop3.at   | 198.51.100.111:110             |

    # The servers that a GPRS operator gave are those of an earlier connection.
    @R-B-049 @T-B-10.r01 @BV @needs-gprs-outcome @needs-dial-outcome @needs-ppp-peer @E-01 @E-04 @E-72 @E-107 @E-130
    Scenario: Over GSM the servers are those of DNSSERV1 and DNSSERV2, whoever is at the other end
      Given the name servers:
        | 198.51.100.53 | mail.example.org | 198.51.100.110 |
        | 198.51.100.55 | mail.example.org | 198.51.100.111 |
        | 198.51.100.56 | mail.example.org | 198.51.100.111 |
      And the host has set:
        | AT#GPRSMODE=1              |
        | AT#GPRSCID=1               |
        | AT#APNSERV="apnserver.com" |
        | AT#APNUN="login"           |
        | AT#APNPW="password"        |
        | AT#PPPMODE=1               |
        | AT#REDIALCOUNT=0           |
        | AT#PHYTIMEOUT=15           |
      And the GPRS network:
        | address | 213.30.30.30                |
        | gateway | 213.30.30.1                 |
        | dns     | 198.51.100.55 198.51.100.56 |
      And the host issues `AT#CONNECTIONSTART`
      And the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`
      And the host issues `AT#CONNECTIONSTOP`
      And the modem answers within 30 s `OK`
      And the modem is connected over "GSM"
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_NoMail`
      And the modem answers within 30 s `OK`
      And the network has seen:
        | dns.asked | 198.51.100.53 mail.example.org |
        | pop3.at   | 198.51.100.110:110             |

    @R-B-049.none @BI @needs-dial-outcome @needs-ppp-peer @E-08 @E-09 @E-128
    Scenario: Over GSM there is no other source of name servers
      Given the host has set:
        | AT#DNSSERV1="0.0.0.0" |
        | AT#DNSSERV2="0.0.0.0" |
      And the name servers:
        | 198.51.100.53 | mail.example.org | 198.51.100.110 |
        | 198.51.100.54 | mail.example.org | 198.51.100.110 |
      And the modem is connected over "GSM"
      When the host issues `AT#GETMAIL`
      Then the modem answers within 60 s `#CME ERROR: 38027`
      And the network has seen:
        | dns.asked | nothing |
        | pop3.at   | nothing |

  Rule: DNSSERV2 is optional: without it the primary server serves, and what that one does not resolve is told by 38027

    Background:
      Given the host has set `AT#DNSSERV2="0.0.0.0"`

    @R-B-050 @T-B-10.r02 @BV @needs-gprs-outcome @E-01 @E-107 @E-128
    Scenario: The primary server knows the name
      Given the name servers:
        | 198.51.100.53 | mail.example.org | 198.51.100.110 |
      And the modem is connected over "GPRS"
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_NoMail`
      And the modem answers within 30 s `OK`
      And the network has seen:
        | dns.asked | 198.51.100.53 mail.example.org |
        | pop3.at   | 198.51.100.110:110             |

    @BI @needs-gprs-outcome @E-08 @E-09 @E-128
    Scenario Outline: The primary server gives <answer>
      Given the name servers:
        | 198.51.100.53 | mail.example.org | <answer>       |
        | 198.51.100.54 | mail.example.org | 198.51.100.110 |
      And the modem is connected over "GPRS"
      When the host issues `AT#GETMAIL`
      Then the modem answers within 60 s `#CME ERROR: 38027`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | dns.asked | 198.51.100.53 mail.example.org |
        | pop3.at   | nothing                        |

      Examples:
        | id              | answer   |
        | R-B-050.silent  | nothing  |
        | R-B-050.unknown | NXDOMAIN |

  Rule: When the primary server cannot be reached the secondary one is asked

    # Here the same name leads to one server only: the answer can come from nobody else.
    @BV @needs-gprs-outcome @E-01 @E-107 @E-128
    Scenario Outline: DNSSERV1 <first> <what>
      Given the host has set `AT#DNSSERV1="<first>"`
      And the name servers:
        | 198.51.100.53 | mail.example.org | nothing        |
        | 198.51.100.54 | mail.example.org | 198.51.100.110 |
      And the modem is connected over "GPRS"
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_NoMail`
      And the modem answers within 30 s `OK`
      And the network has seen:
        | dns.asked | <asked>            |
        | pop3.at   | 198.51.100.110:110 |

      Examples:
        | id                  | covers                | first         | what                      | asked                                                          |
        | T-B-11.r01          | R-B-051 T-B-10.r02    | 198.51.100.53 | is silent                 | 198.51.100.53 mail.example.org, 198.51.100.54 mail.example.org |
        | R-B-051.unreachable | T-B-11.r01            | 198.51.100.99 | is not routed             | 198.51.100.54 mail.example.org                                 |
        | R-B-051.refusing    | T-B-11.r01            | 198.51.100.98 | has no name server        | 198.51.100.54 mail.example.org                                 |
        | R-B-051.unset       | T-B-10.r02            | 0.0.0.0       | is as if it were not set  | 198.51.100.54 mail.example.org                                 |

    @R-B-051.gsm @BV @needs-dial-outcome @needs-ppp-peer @E-01 @E-107 @E-128
    Scenario: A silent primary server over GSM
      Given the name servers:
        | 198.51.100.53 | mail.example.org | nothing        |
        | 198.51.100.54 | mail.example.org | 198.51.100.110 |
      And the modem is connected over "GSM"
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_NoMail`
      And the modem answers within 30 s `OK`
      And the network has seen:
        | dns.asked | 198.51.100.53 mail.example.org, 198.51.100.54 mail.example.org |

  Rule: When the primary server answers that it cannot resolve the name the secondary one is asked

    # Chapter 3 knows this for silence only, so a modem may give up with 38027 here, and with nothing else.
    @BV @needs-gprs-outcome @E-01 @E-08 @E-09 @E-107 @E-127 @E-128
    Scenario Outline: The primary server gives <answer>
      Given the name servers:
        | 198.51.100.53 | mail.example.org | <answer>       |
        | 198.51.100.54 | mail.example.org | 198.51.100.110 |
      And the modem is connected over "GPRS"
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_NoMail`
      And until 10 seconds of silence the modem indicates only:
        | OK | 0 | 1 |
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

      Examples:
        | id                 | covers     | answer     |
        | R-B-051            | T-B-11.r01 | NXDOMAIN   |
        | R-B-051.failing    | T-B-11.r01 | SERVFAIL   |
        | R-B-051.denied     | T-B-11.r01 | REFUSED    |
        | R-B-051.no-address | T-B-11.r01 | no address |
        | R-B-051.garbage    | T-B-11.r01 | garbage    |

  Rule: When the secondary server cannot be reached, or answers that it cannot resolve the name, 38027 is told

    # The operator's servers would know the name, but this network has not given them.
    @BI @needs-gprs-outcome @E-08 @E-09 @E-127 @E-128
    Scenario Outline: The primary server gives <one>, the secondary one <other>
      Given the host has set `AT#POP3SERV="lost.example.org"`
      And the name servers:
        | 198.51.100.53 | lost.example.org | <one>          |
        | 198.51.100.54 | lost.example.org | <other>        |
        | 198.51.100.55 | lost.example.org | 198.51.100.110 |
        | 198.51.100.56 | lost.example.org | 198.51.100.110 |
      And the modem is connected over "GPRS"
      When the host issues `AT#GETMAIL`
      Then the modem answers within 60 s `#CME ERROR: 38027`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | pop3.at | nothing |

      Examples:
        | id                 | covers     | one        | other      |
        | R-B-052            | T-B-11.r02 | NXDOMAIN   | NXDOMAIN   |
        | R-B-052.unknown    | T-B-11.r02 | NXDOMAIN   | nothing    |
        | R-B-052.failing    | T-B-11.r02 | SERVFAIL   | SERVFAIL   |
        | R-B-052.denied     | T-B-11.r02 | REFUSED    | REFUSED    |
        | R-B-052.no-address | T-B-11.r02 | no address | no address |
        | R-B-052.garbage    | T-B-11.r02 | garbage    | garbage    |

    @BI @needs-gprs-outcome @E-08 @E-09 @E-128
    Scenario Outline: The primary server is silent, the secondary one gives <other>
      Given the host has set `AT#POP3SERV="lost.example.org"`
      And the name servers:
        | 198.51.100.53 | lost.example.org | nothing |
        | 198.51.100.54 | lost.example.org | <other> |
      And the modem is connected over "GPRS"
      When the host issues `AT#GETMAIL`
      Then the modem answers within 60 s `#CME ERROR: 38027`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | dns.asked | 198.51.100.53 lost.example.org, 198.51.100.54 lost.example.org |
        | pop3.at   | nothing                                                        |

      Examples:
        | id                        | covers  | other      |
        | T-B-11.r02                | R-B-052 | nothing    |
        | R-B-052.silent-unknown    |         | NXDOMAIN   |
        | R-B-052.silent-failing    |         | SERVFAIL   |
        | R-B-052.silent-denied     |         | REFUSED    |
        | R-B-052.silent-no-address |         | no address |
        | R-B-052.silent-garbage    |         | garbage    |

    @R-B-052.unreachable @BI @needs-gprs-outcome @E-08 @E-09 @E-128
    Scenario: The primary server is silent, the secondary one is not routed
      Given the host has set `AT#DNSSERV2="198.51.100.99"`
      And the name servers:
        | 198.51.100.53 | mail.example.org | nothing |
      And the modem is connected over "GPRS"
      When the host issues `AT#GETMAIL`
      Then the modem answers within 60 s `#CME ERROR: 38027`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    @R-B-052.gsm @BI @needs-dial-outcome @needs-ppp-peer @E-08 @E-09 @E-128
    Scenario: Both servers are silent over GSM
      Given the name servers:
        | 198.51.100.53 | mail.example.org | nothing |
        | 198.51.100.54 | mail.example.org | nothing |
      And the modem is connected over "GSM"
      When the host issues `AT#GETMAIL`
      Then the modem answers within 60 s `#CME ERROR: 38027`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | dns.asked | 198.51.100.53 mail.example.org, 198.51.100.54 mail.example.org |

    @BI @needs-gprs-outcome @E-08 @E-09 @E-128
    Scenario Outline: <command> tells it as well
      Given the host has set:
        | AT#SMTPSERV="lost.example.org"     |
        | AT#SMTPPORT=25                     |
        | AT#SMTPUN=""                       |
        | AT#SMTPPW=""                       |
        | AT#DOMAIN="example.org"            |
        | AT#SENDERNAME="Test module"        |
        | AT#SENDERADDR="module@example.org" |
        | AT#REC1="recipient@example.org"    |
        | AT#REC2="recipient@example.org"    |
        | AT#CCREC1=""                       |
        | AT#CCREC2=""                       |
        | AT#SUBJ1="Lost"                    |
        | AT#SUBJ2="Lost"                    |
      And the modem is connected over "GPRS"
      When the host issues `<command>`
      Then the modem answers within 60 s `#CME ERROR: 38027`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | smtp.at | nothing |

      Examples:
        | id               | command      |
        | R-B-052.sendmail | AT#SENDMAIL2 |
        | R-B-052.putmail  | AT#PUTMAIL   |

    # What failed once is asked for anew.
    @R-B-052.recovers @BV @needs-gprs-outcome @E-01 @E-08 @E-09 @E-107 @E-128
    Scenario: After 38027 another name is resolved
      Given the host has set `AT#POP3SERV="lost.example.org"`
      And the modem is connected over "GPRS"
      And the host issues `AT#GETMAIL`
      And the modem answers within 60 s `#CME ERROR: 38027`
      And the host has set `AT#POP3SERV="pop3.example.org"`
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_NoMail`
      And the modem answers within 30 s `OK`
      And the network has seen:
        | pop3.at | 198.51.100.110:110 |

  Rule: Over GPRS the name servers of the operator take the place of DNSSERV1 and DNSSERV2

    # The stored servers would lead to another server, or would be the only ones to answer.
    Background:
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
        | address | 213.30.30.30                |
        | gateway | 213.30.30.1                 |
        | dns     | 198.51.100.55 198.51.100.56 |

    @BV @needs-gprs-outcome @E-01 @E-04 @E-72 @E-107 @E-130
    Scenario Outline: DNSSERV1 <first>, DNSSERV2 <second>: the operator's first server is asked
      Given the host has set:
        | AT#DNSSERV1="<first>"  |
        | AT#DNSSERV2="<second>" |
      And the name servers:
        | 198.51.100.53 | mail.example.org | 198.51.100.110 |
        | 198.51.100.54 | mail.example.org | 198.51.100.110 |
        | 198.51.100.55 | mail.example.org | 198.51.100.111 |
        | 198.51.100.56 | mail.example.org | 198.51.100.110 |
      And the host issues `AT#CONNECTIONSTART`
      And the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_NoMail`
      And the modem answers within 30 s `OK`
      And the network has seen:
        | dns.asked | 198.51.100.55 mail.example.org |
        | pop3.at   | 198.51.100.111:110             |

      Examples:
        | id             | first         | second        |
        | R-B-053        | 198.51.100.53 | 198.51.100.54 |
        | R-B-053.unset  | 0.0.0.0       | 0.0.0.0       |
        | R-B-053.absent | 198.51.100.99 | 198.51.100.98 |

    @R-B-053.second @BV @needs-gprs-outcome @E-01 @E-04 @E-72 @E-107 @E-128 @E-130
    Scenario: The operator's first server is silent: its second one is asked
      Given the name servers:
        | 198.51.100.53 | mail.example.org | 198.51.100.110 |
        | 198.51.100.54 | mail.example.org | 198.51.100.110 |
        | 198.51.100.55 | mail.example.org | nothing        |
        | 198.51.100.56 | mail.example.org | 198.51.100.111 |
      And the host issues `AT#CONNECTIONSTART`
      And the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_NoMail`
      And the modem answers within 30 s `OK`
      And the network has seen:
        | dns.asked | 198.51.100.55 mail.example.org, 198.51.100.56 mail.example.org |
        | pop3.at   | 198.51.100.111:110                                             |

    @R-B-053.lost @BI @needs-gprs-outcome @E-01 @E-04 @E-08 @E-09 @E-72 @E-128 @E-130
    Scenario: Neither server of the operator knows the name: those that are stored are not asked
      Given the host has set `AT#POP3SERV="lost.example.org"`
      And the name servers:
        | 198.51.100.53 | lost.example.org | 198.51.100.110 |
        | 198.51.100.54 | lost.example.org | 198.51.100.110 |
        | 198.51.100.55 | lost.example.org | nothing        |
        | 198.51.100.56 | lost.example.org | NXDOMAIN       |
      And the host issues `AT#CONNECTIONSTART`
      And the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`
      When the host issues `AT#GETMAIL`
      Then the modem answers within 60 s `#CME ERROR: 38027`
      And the network has seen:
        | dns.asked | 198.51.100.55 lost.example.org, 198.51.100.56 lost.example.org |
        | pop3.at   | nothing                                                        |

  Rule: Over GPRS DNSSERV1 and DNSSERV2 are used if the operator gives no name servers

    @BV @needs-gprs-outcome @E-01 @E-04 @E-72 @E-107 @E-130
    Scenario Outline: The operator gives <what>
      Given the host has set:
        | AT#GPRSMODE=1              |
        | AT#GPRSCID=1               |
        | AT#APNSERV="apnserver.com" |
        | AT#APNUN="login"           |
        | AT#APNPW="password"        |
        | AT#PPPMODE=1               |
        | AT#REDIALCOUNT=0           |
        | AT#PHYTIMEOUT=15           |
      And the name servers:
        | 198.51.100.53 | mail.example.org | 198.51.100.111 |
        | 198.51.100.54 | mail.example.org | 198.51.100.110 |
        | 198.51.100.55 | mail.example.org | 198.51.100.110 |
        | 198.51.100.56 | mail.example.org | 198.51.100.110 |
      And the GPRS network:
        | address | 213.30.30.30 |
        | gateway | 213.30.30.1  |
        | dns     | <before>     |
      And the host issues `AT#CONNECTIONSTART`
      And the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`
      And the host issues `AT#CONNECTIONSTOP`
      And the modem answers within 30 s `OK`
      And the GPRS network:
        | address | 213.30.30.30 |
        | gateway | 213.30.30.1  |
      And the host issues `AT#CONNECTIONSTART`
      And the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_GprsActivation`
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_NoMail`
      And the modem answers within 30 s `OK`
      And the network has seen:
        | dns.asked | 198.51.100.53 mail.example.org |
        | pop3.at   | 198.51.100.111:110             |

      Examples:
        | id             | what                                  | before                      |
        | R-B-055        | none, this time as the last           |                             |
        | R-B-055.before | none this time, but two the last time | 198.51.100.55 198.51.100.56 |
